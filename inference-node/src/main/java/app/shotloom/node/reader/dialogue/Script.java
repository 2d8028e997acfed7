package app.shotloom.node.reader.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dialogue as people write it: {@code MIA: Six o'clock.}, a name on a line of its own, or just what is said. */
public final class Script {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_LINES = 200;
    private static final Pattern NAMED =
            Pattern.compile("^[-–—*•]?\\s*@?([\\p{L}\\p{N}][\\p{L}\\p{N} .'’_-]{0,58}?)\\s*((?:\\([^()]{0,80}\\)\\s*)*):\\s*(.*)$");
    private static final Pattern ALONE =
            Pattern.compile("^@?([\\p{Lu}\\p{N}][\\p{Lu}\\p{N} .'’_-]{0,58}?)\\s*((?:\\([^()]{0,80}\\)\\s*)*)$");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}\\]");
    private static final Pattern UNSEEN = Pattern.compile("(?i)\\b(?:v\\.? ?o\\.?|o\\.? ?s\\.?|off|voice ?over|off[- ]screen)\\b|narrator");

    private final List<Line> lines = new ArrayList<>();
    private @Nullable String speaker;
    private boolean unseen;
    private boolean announced;

    private Script() {}

    /** What is said, in order. */
    public static List<Line> read(String dialogue) {
        var script = new Script();
        dialogue.lines().map(String::strip).forEach(script::line);
        return script.lines.size() > MOST_LINES ? script.lines.subList(0, MOST_LINES) : script.lines;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            speaker = null;
            announced = false;
            return;
        }
        Matcher named = NAMED.matcher(line);
        Matcher alone = ALONE.matcher(line);
        if (named.matches() && isName(named.group(1))) {
            announce(named.group(1), named.group(2));
            say(named.group(3));
        } else if (alone.matches() && isName(alone.group(1)) && !line.matches(".*[.!?]$")) {
            announce(alone.group(1), alone.group(2));
        } else if (announced || speaker == null) {
            say(line);
        } else {
            speaker = null;
            say(line);
        }
    }

    private void announce(String name, String asides) {
        speaker = name.strip();
        unseen = UNSEEN.matcher(asides).find() || name.toLowerCase(Locale.ROOT).contains("narrator");
        announced = true;
    }

    private void say(String words) {
        String text = ASIDE.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
        text = text.replaceAll("^[\"“”«]|[\"“”»]$", "");
        if (!text.isEmpty()) {
            lines.add(new Line(speaker, text, speaker != null && unseen));
        }
    }

    /** Whether a note behind a name says that the voice is only heard. */
    static boolean isUnseen(String note) {
        return UNSEEN.matcher(note).find();
    }

    /** Few words, and none that a sentence has before a colon. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && text.strip().split("\\s+").length <= 4;
    }
}
