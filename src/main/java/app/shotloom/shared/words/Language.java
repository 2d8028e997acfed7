package app.shotloom.shared.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    SPANISH("es", "Español"),
    FRENCH("fr", "Français"),
    JAPANESE("ja", "日本語"),
    ARABIC("ar", "العربية");

    private final String code;
    private final String label;

    Language(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As in the names of the bundles. */
    public String code() {
        return code;
    }

    /** What it calls itself. */
    public String label() {
        return label;
    }

    public Locale locale() {
        return localeOf("");
    }

    /**
     * As it is written in a region (two letters, or none). With Latin digits in every language: numbers stand beside
     * timecodes and shot numbers, which have no others.
     */
    public Locale localeOf(String region) {
        String place = region.isEmpty() ? "" : "-" + region;
        return Locale.forLanguageTag(code + place + (this == ARABIC ? "-u-nu-latn" : ""));
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /** English where the locale is of no language the program speaks. */
    public static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}
