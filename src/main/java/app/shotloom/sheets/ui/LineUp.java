package app.shotloom.sheets.ui;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Character;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Properties;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.sheets.DrawnPicture;
import app.shotloom.sheets.SheetDrawing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All characters side by side on a measured wall, with their names below them. */
@Tag("cast-line-up")
class LineUp extends Component {

    private static final Set<String> MATTERS = Set.of("character-changed", "look-chosen", News.MISSED);

    /** Somebody in the picture; {@code x} and {@code width} are shares of its width. */
    record Name(String name, String height, double x, double width) {}

    private final BoardId board;
    private final LineUpPart with;

    LineUp(BoardId board, boolean mayEdit, LineUpPart with) {
        this.board = board;
        this.with = with;
        var element = getElement();
        element.setProperty("heading", Words.of("sheets.line-up"));
        element.setProperty("saveLabel", Words.of("sheets.save.line-up"));
        element.setProperty("againLabel", mayEdit ? Words.of("sheets.again") : "");
        element.addEventListener("sheet-again", event -> again());
        with.sheets().lookAtAll(board); // their cards show what is drawn of them
        show();
        with.updates().attach(this, LiveTopic.board(board.value()), batch -> {
            if (batch.stream().anyMatch(this::matters)) {
                show();
            }
        });
    }

    private boolean matters(News news) {
        boolean drawn = news.kind().equals("sheet-drawn") && news.key().equals(board.toString());
        return drawn || MATTERS.contains(news.kind());
    }

    private void show() {
        SheetDrawing drawing = with.sheets().lineUp(board);
        Map<String, String> byId = with.cast().of(board).stream()
                .collect(Collectors.toMap(sheet -> sheet.id().toString(), Character::name));
        DrawnPicture picture = drawing.pictures().isEmpty() ? null : drawing.pictures().getFirst();
        List<Name> names = picture == null ? List.of() : names(picture, byId);
        var element = getElement();
        element.setProperty("status", PictureWords.status(drawing));
        element.setProperty("failed", drawing.status() == SheetDrawing.Status.FAILED);
        element.setProperty("savedOn", Words.of("sheets.saved-on", "name", Words.of("sheets.line-up"), "date", PictureWords.today(with.clock())));
        element.setPropertyList("names", names);
        Properties.set(element, "picture", picture == null ? null : Print.of(picture, Words.of("sheets.line-up"), alt(names)));
    }

    private static List<Name> names(DrawnPicture picture, Map<String, String> byId) {
        List<Name> names = new ArrayList<>();
        picture.standing().forEach(one -> {
            String name = byId.get(one.sheet());
            if (name != null) {
                names.add(new Name(name, height(one.metres()), one.x(), one.width()));
            }
        });
        return names;
    }

    private static String height(double metres) {
        NumberFormat number = NumberFormat.getInstance(Words.here());
        number.setMinimumFractionDigits(2);
        number.setMaximumFractionDigits(2);
        return Words.of("sheets.metres", "metres", number.format(metres));
    }

    private static String alt(List<Name> names) {
        String all = names.stream().map(one -> one.name() + " " + one.height()).collect(Collectors.joining(", "));
        return Words.of("sheets.line-up.alt", "names", all);
    }

    private void again() {
        try {
            with.sheets().drawLineUpAgain(board);
            show();
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }
}
