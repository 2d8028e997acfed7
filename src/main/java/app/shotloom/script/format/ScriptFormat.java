package app.shotloom.script.format;

import app.shotloom.script.Screenplay;
import app.shotloom.shared.words.Saying;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files a screenplay is read from. */
public enum ScriptFormat {
    FOUNTAIN("fountain", ".fountain") {
        @Override
        Screenplay read(byte[] file) {
            return FountainReader.read(FileText.of(file));
        }
    },
    FINAL_DRAFT("fdx", ".fdx") {
        @Override
        Screenplay read(byte[] file) throws UnreadableScriptException {
            return FinalDraftReader.read(file);
        }
    },
    TEXT("text", ".txt", ".md", ".markdown") {
        @Override
        Screenplay read(byte[] file) {
            return PlainTextReader.read(FileText.of(file));
        }
    };

    /** In bytes. A feature film has about 200,000. */
    public static final int LARGEST_FILE = 4 * 1024 * 1024;

    /** Passages; a feature film has about 4,000. */
    public static final int MOST_ELEMENTS = 40_000;

    private final String code;
    private final String[] endings;

    ScriptFormat(String code, String... endings) {
        this.code = code;
        this.endings = endings;
    }

    abstract Screenplay read(byte[] file) throws UnreadableScriptException;

    /** Its name in the API. */
    public String code() {
        return code;
    }

    /** By the API's name. */
    public static Optional<ScriptFormat> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
    }

    /** By a file's name; what has no known ending is text. */
    public static ScriptFormat ofFile(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> Arrays.stream(format.endings).anyMatch(small::endsWith))
                .findFirst()
                .orElse(TEXT);
    }

    /**
     * Reads a file of this kind.
     *
     * @throws UnreadableScriptException when it is too large, is no file of this kind, or tries to harm
     */
    public Screenplay parse(byte[] file) throws UnreadableScriptException {
        if (file.length > LARGEST_FILE) {
            throw new UnreadableScriptException(
                    Saying.of("script.unreadable.large", "size", file.length / 1048576.0, "most", LARGEST_FILE / 1048576));
        }
        Screenplay play = read(file);
        if (play.elements().size() > MOST_ELEMENTS) {
            throw new UnreadableScriptException(
                    Saying.of("script.unreadable.long", "count", play.elements().size(), "most", MOST_ELEMENTS));
        }
        return play;
    }
}
