package app.shotloom.cast;

import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.cast.internal.SheetDesk;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.text.TextOwner;
import app.shotloom.text.TextRef;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The long texts of sheets, in which several people write at once. */
@Component
public class SheetWriting implements TextOwner {

    private static final String KIND = "sheet";

    private final SheetDesk desk;
    private final Cast cast;

    SheetWriting(SheetDesk desk, Cast cast) {
        this.desk = desk;
        this.cast = cast;
    }

    /** The name of a long field's text. */
    public static TextRef ref(CharacterId sheet, CharacterField field) {
        return new TextRef(KIND, sheet.value(), field.key());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public String read(TextRef text) {
        return desk.viewable(id(text)).read().value(field(text));
    }

    @Override
    public String lock(TextRef text) {
        CharacterSheet sheet = desk.ownEditable(id(text));
        if (sheet.isDeleted()) {
            throw new Refusal.Gone(Saying.of("cast.refused.deleted"));
        }
        return sheet.read().value(field(text));
    }

    @Override
    public String clean(TextRef text, String words) {
        return CharacterSheet.clean(field(text), words);
    }

    @Override
    public void write(TextRef text, String words) {
        cast.put(desk.ownEditable(id(text)), field(text), words);
    }

    private static CharacterId id(TextRef text) {
        return new CharacterId(text.owner());
    }

    private static CharacterField field(TextRef text) {
        return Arrays.stream(CharacterField.values())
                .filter(field -> field.isLong() && field.key().equals(text.field()))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("text"));
    }
}
