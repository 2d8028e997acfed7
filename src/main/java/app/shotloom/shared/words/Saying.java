package app.shotloom.shared.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Something to be said, in a language that is known only where it is read. */
public record Saying(String key, Map<String, Object> values) {

    public Saying {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** @param values names and values in turn */
    public static Saying of(String key, Object... values) {
        return new Saying(key, Words.named(values));
    }

    public String in(Locale locale) {
        return Words.in(locale, this);
    }

    /** As the API says it. */
    public String inEnglish() {
        return in(Locale.ENGLISH);
    }
}
