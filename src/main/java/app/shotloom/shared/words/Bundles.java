package app.shotloom.shared.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads {@code words/<module>/<language>.properties}, UTF-8, patterns of ICU's MessageFormat. What a language does not say
 * it says in English. A key belongs to one module.
 */
final class Bundles {

    /** Keys that begin so are the browser's, and reach it with the page. */
    static final String ON_THE_PAGE = "page.";

    private static final Map<Language, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Bundles() {}

    /** Every key of the language, in order. */
    static Map<String, String> of(Language language) {
        return READ.computeIfAbsent(language, Bundles::read);
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> words = new TreeMap<>();
        if (language != Language.ENGLISH) {
            words.putAll(of(Language.ENGLISH));
        }
        words.putAll(own(language));
        return Collections.unmodifiableMap(words);
    }

    /** Only what is written in the language's own files. */
    static Map<String, String> own(Language language) {
        try {
            Map<String, String> words = new TreeMap<>();
            String pattern = "classpath*:words/*/" + language.code() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                add(file, words);
            }
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Resource file, Map<String, String> words) throws IOException {
        Properties lines = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (String key : lines.stringPropertyNames()) {
            if (words.put(key, lines.getProperty(key)) != null) {
                throw new IllegalStateException("Two bundles say " + key + "; one is " + file);
            }
        }
    }
}
