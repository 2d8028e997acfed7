package app.shotloom.script.internal;

import app.shotloom.cast.Character;
import app.shotloom.cast.SheetKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "MIA sweeps" becomes "@Mia sweeps" where there is a sheet of Mia: a name as its sheet writes it, or in capitals as scripts
 * do. "She will go" is not about Will.
 */
final class Mentioning {

    private record Named(Pattern pattern, String mention) {

        static Named of(String name) {
            String either = Pattern.quote(name) + "|" + Pattern.quote(name.toUpperCase(Locale.ROOT));
            return new Named(
                    Pattern.compile("(?<![@\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])"), Matcher.quoteReplacement("@" + name));
        }
    }

    private final List<Named> names;

    private Mentioning(List<Named> names) {
        this.names = names;
    }

    /** Longer names first, and no styles: "ink" in a script is a word. */
    static Mentioning of(List<Character> sheets) {
        return new Mentioning(sheets.stream()
                .filter(sheet -> sheet.kind() != SheetKind.STYLE)
                .map(Character::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Named::of)
                .toList());
    }

    String in(String text) {
        String linked = text;
        for (Named named : names) {
            linked = named.pattern().matcher(linked).replaceAll(named.mention());
        }
        return linked;
    }
}
