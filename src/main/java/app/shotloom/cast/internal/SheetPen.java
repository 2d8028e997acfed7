package app.shotloom.cast.internal;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.SheetWriting;
import app.shotloom.text.SharedTexts;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Writes sheets where nobody types: long texts that others have open at that moment are rewritten before their eyes. */
@Component
public class SheetPen {

    private final SharedTexts texts;

    SheetPen(SharedTexts texts) {
        this.texts = texts;
    }

    /** Over whatever is there. */
    public void write(CharacterSheet sheet, CharacterField field, String value) {
        String cleaned = CharacterSheet.clean(field, value);
        if (field.isLong()) {
            rewrite(sheet.read(), field, cleaned);
        }
        sheet.write(field, cleaned);
    }

    /** As {@link CharacterSheet#say}. */
    public void say(CharacterSheet sheet, Character other) {
        Character before = sheet.read();
        Arrays.stream(CharacterField.values())
                .filter(CharacterField::isLong)
                .forEach(field -> rewrite(before, field, other.value(field)));
        sheet.say(other);
    }

    private void rewrite(Character before, CharacterField field, String value) {
        String says = before.value(field);
        if (!says.equals(value)) {
            texts.rewrite(SheetWriting.ref(before.id(), field), says, says, value);
        }
    }
}
