package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Colours;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the sheet of a thing says of its picture: the first colour written there, unless the shot names another. */
final class PropSheet {
    private PropSheet() {}

    static Brief.Subject onto(Brief.Subject subject, @Nullable CastMember sheet) {
        if (sheet == null || subject.color() != null) {
            return subject;
        }
        String color = color(sheet.appearance().colours());
        return color == null
                ? subject
                : new Brief.Subject(
                        subject.id(),
                        subject.label(),
                        subject.kind(),
                        subject.characterId(),
                        subject.count(),
                        color,
                        subject.size(),
                        subject.material(),
                        subject.age(),
                        subject.traits(),
                        subject.clothing(),
                        subject.parts());
    }

    private static @Nullable String color(String written) {
        for (String word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (Colours.rgb(word) != null) {
                return word;
            }
        }
        return null;
    }
}
