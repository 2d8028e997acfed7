package app.shotloom.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters that a text speaks of: {@code @Mia} in any case, or the bare name as it is written on the sheet. Of
 * names that begin alike the longest is meant; what a sheet was called before means it unless another is called so now.
 */
public final class Mentions {

    /**
     * One mention.
     *
     * @param start of it in the text, the {@code @} included
     * @param name as it is written there, without the {@code @}
     */
    public record Found(int start, int end, String name, boolean marked, Character sheet) {}

    private static final String WORD = "[\\p{L}\\p{N}]";
    private static final String BEFORE = "(?<!" + WORD + ")";
    private static final String AFTER = "(?!" + WORD + ")";

    /** A bare name is none within Anna-Lena or O'Neil. */
    private static final String BARE_BEFORE = "(?<!\\p{L}-)(?<!\\p{Lu}['’])";
    private static final String BARE_AFTER = "(?!-\\p{L})";

    private final Map<String, Character> marked = new HashMap<>();
    private final Map<String, Character> bare = new HashMap<>();
    private final @Nullable Pattern pattern;

    private Mentions(Collection<Character> cast) {
        cast.forEach(sheet -> know(sheet, sheet.name()));
        cast.forEach(sheet -> sheet.aliases().forEach(alias -> know(sheet, alias)));
        pattern = marked.isEmpty() ? null : Pattern.compile(BEFORE + "(?:@(?<marked>(?iu:" + anyOf(marked.keySet()) + "))" + AFTER
                + "|" + BARE_BEFORE + "(?<bare>" + anyOf(bare.keySet()) + ")" + AFTER + BARE_AFTER + ")");
    }

    /** For many texts of one board. */
    public static Mentions of(Collection<Character> cast) {
        return new Mentions(cast);
    }

    /** The sheets that the text speaks of, in their order. */
    public static List<Character> in(String text, List<Character> cast) {
        Set<Character> spokenOf = of(cast).sheetsIn(text);
        return cast.stream().filter(spokenOf::contains).toList();
    }

    /** How a name may be written behind an {@code @}: with its blanks, or without. */
    public static List<String> spellings(String name) {
        return List.of(name, name.replace(" ", "")).stream().distinct().toList();
    }

    private void know(Character sheet, String name) {
        spellings(name).forEach(spelling -> marked.putIfAbsent(folded(spelling), sheet));
        if (sheet.kind() != SheetKind.STYLE) { // ink that spills is no style
            bare.putIfAbsent(name, sheet);
        }
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String anyOf(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(Collectors.joining("|"), any -> any.isEmpty() ? "(?!)" : any));
    }

    /** All that some are called, or were. */
    List<String> namesOf(Set<CharacterId> sheets) {
        return bare.entrySet().stream()
                .filter(each -> sheets.contains(each.getValue().id()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The mentions in a text, in its order. */
    public List<Found> found(String text) {
        List<Found> all = new ArrayList<>();
        if (pattern == null) {
            return all;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean at = matcher.group("marked") != null;
            String name = matcher.group(at ? "marked" : "bare");
            Character sheet = at ? marked.get(folded(name)) : bare.get(name);
            if (sheet != null) {
                all.add(new Found(matcher.start(), matcher.end(), name, at, sheet));
            }
        }
        return all;
    }

    /** Whom the text speaks of, in the order it does. */
    public Set<Character> sheetsIn(String text) {
        return found(text).stream().map(Found::sheet).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text with mentions said in other words, or left as they are where there are none. */
    String said(String text, Function<Found, @Nullable String> otherwise) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (Found found : found(text)) {
            String words = otherwise.apply(found);
            if (words != null) {
                said.append(text, from, found.start()).append(words);
                from = found.end();
            }
        }
        return said.append(text, from, text.length()).toString();
    }
}
