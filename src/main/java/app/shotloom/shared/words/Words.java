package app.shotloom.shared.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says things in the language of whoever looks. Patterns are ICU's, with named arguments: {@code "{count, plural, one {# shot}
 * other {# shots}}"}, said by {@code Words.of("board.shots", "count", 3)}.
 */
public final class Words {

    private record Spoken(Language language, String key) {}

    /** @param chosen the names of values that choose a form, and are not said */
    private record Pattern(MessageFormat format, Set<String> chosen) {}

    private static final Map<Spoken, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Words() {}

    /**
     * In the language of the user interface that is being built or changed; in English outside of one.
     *
     * @param values names and values in turn
     * @throws IllegalArgumentException for a key that no bundle has
     */
    public static String of(String key, Object... values) {
        return in(here(), key, values);
    }

    /** As {@link #of(String, Object...)}. */
    public static String of(Saying saying) {
        return in(here(), saying);
    }

    public static String in(Locale locale, String key, Object... values) {
        return format(locale, key, named(values));
    }

    static String in(Locale locale, Saying saying) {
        return format(locale, saying.key(), saying.values());
    }

    /** What a value of an enumeration is called: {@code Words.name("identity.look", CUTTING_ROOM)} is in {@code identity.look.cutting-room}. */
    public static String name(String family, Enum<?> value, Object... values) {
        return of(family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
    }

    /** What was written down in English, said anew where a bundle's family of keys has the same; else as it is. */
    public static String asIn(String family, String english) {
        return Bundles.of(Language.ENGLISH).entrySet().stream()
                .filter(each -> each.getKey().startsWith(family + ".") && each.getValue().equals(english))
                .findFirst()
                .map(each -> of(each.getKey()))
                .orElse(english);
    }

    /** Several, as the reader's language lists them: "Ana, Ben and Mia". */
    public static String listed(Collection<String> several) {
        return ListFormatter.getInstance(here()).format(several);
    }

    /** Where the words are read: the locale of the user interface that is being built or changed, or English. */
    public static Locale here() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private static String format(Locale locale, String key, Map<String, Object> values) {
        Language language = Language.of(locale);
        Pattern pattern = PATTERNS.computeIfAbsent(new Spoken(language, key), Words::pattern);
        MessageFormat format = (MessageFormat) pattern.format().clone(); // a format keeps state while it formats
        return format.format(Isolates.around(values, pattern.chosen(), language.isRightToLeft()));
    }

    static Map<String, Object> named(Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        return named;
    }

    /** Whether any bundle says it: for what other modules may name. */
    public static boolean has(String key) {
        return Bundles.of(Language.ENGLISH).containsKey(key);
    }

    private static Pattern pattern(Spoken spoken) {
        String pattern = Bundles.of(spoken.language()).get(spoken.key());
        if (pattern == null) {
            throw new IllegalArgumentException("No bundle says " + spoken.key());
        }
        ULocale locale = ULocale.forLocale(spoken.language().locale());
        return new Pattern(new MessageFormat(pattern, locale), Isolates.chosenIn(pattern));
    }

    /** What the browser says by itself: patterns by key, in order. */
    public static Map<String, String> onThePage(Language language) {
        Map<String, String> words = new TreeMap<>();
        Bundles.of(language).forEach((key, pattern) -> {
            if (key.startsWith(Bundles.ON_THE_PAGE)) {
                words.put(key, pattern);
            }
        });
        return Collections.unmodifiableMap(words);
    }
}
