package app.shotloom.cast.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Facet;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The words of the sheets, which speak of other sheets. Those that follow the library are said there. */
@Component
class SheetWording implements Wording {

    private static final String HERE = "sheet/";
    private static final List<CharacterField> FIELDS = List.of(CharacterField.DESCRIPTION, CharacterField.NOTES);

    private final CharacterRepository sheets;
    private final SheetDesk desk;
    private final SheetPen pen;
    private final ApplicationEventPublisher events;

    SheetWording(CharacterRepository sheets, SheetDesk desk, SheetPen pen, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.desk = desk;
        this.pen = pen;
        this.events = events;
    }

    @Override
    public List<Text> with(BoardId board, Collection<String> words) {
        List<Text> texts = new ArrayList<>();
        for (CharacterSheet each : sheets.ofBoard(board.value())) {
            Character sheet = each.read();
            FIELDS.stream()
                    .filter(field -> !each.isFollowing() && words.stream().anyMatch(word -> says(sheet.value(field), word)))
                    .forEach(field -> texts.add(new Text(HERE + sheet.id() + "/" + field.key(), sheet.value(field), false)));
        }
        return texts;
    }

    private static boolean says(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Change> write(BoardId board, List<Change> changes) {
        return changes.stream().filter(change -> change.place().startsWith(HERE) && isWritten(change)).toList();
    }

    private boolean isWritten(Change change) {
        String[] place = change.place().split("/", 3);
        CharacterSheet sheet = desk.editable(new CharacterId(UUID.fromString(place[1])));
        CharacterField field = CharacterField.of(place[2]);
        BoardId board = sheet.board();
        if (board == null || sheet.isDeleted() || !sheet.read().value(field).equals(change.before())) {
            return false;
        }
        pen.write(sheet, field, change.after());
        desk.save(sheet);
        Facet text = new Facet("sheet", sheet.id().value(), field.key());
        events.publishEvent(app.shotloom.board.change.Change.of(board, text, change.before(), change.after()));
        return true;
    }
}
