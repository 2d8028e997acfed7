package app.shotloom.node.reader;

import app.shotloom.node.brief.Carried;
import app.shotloom.node.reader.surroundings.Surroundings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a scene says: where it is, and when. Screenplays write {@code INT. KITCHEN - NIGHT}, people who name
 * their scenes write anything.
 *
 * @param place in lower case, empty where none is named
 * @param inside whether it is looked at from within
 * @param formal whether it is written as in a screenplay, so that what it names is a place
 * @param day whether it says that it is by day
 */
record SceneHeading(String place, boolean inside, boolean formal, boolean day, Surroundings around) {
    private static final String PREFIX = "(INT\\.?\\s?/\\s?EXT|EXT\\.?\\s?/\\s?INT|I/E|INT|EXT|EST)(?:\\.|(?=\\s))\\s*";
    private static final Pattern HEADING = Pattern.compile("(?i)^\\s*(?:\\d+[A-Z]?[.)]?\\s+)?" + PREFIX + "(.*)$");
    /** At the head of a prompt it is in capitals, up to the first word that is not, or the end of its line. */
    private static final Pattern AT_START = Pattern.compile(
            "^\\s*(" + PREFIX + "[^\\p{Ll}\\n]*?)(?:\\n|$|\\.\\s|:\\s|\\s(?=(?:[AI]\\s)?\\p{L}?[\\p{Ll}@\u2019']))");
    private static final Pattern NUMBER = Pattern.compile("\\s*#[^#]*#\\s*$|\\s*\\([^()]*\\)");
    /** "HOUSE - KITCHEN" becomes finer, "CENTRAL PARK, NEW YORK" coarser. */
    private static final Pattern FINER = Pattern.compile("\\s+[-\u2013\u2014]+\\s+|\\s*/\\s*|\\s*[;:.]\\s+|\\s*\u2014\\s*");

    private static final Pattern COARSER = Pattern.compile("\\s*,\\s*");
    /** Said of time, but against the scene before. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?:day|daytime|daylight|continuous|later|moments later|same|same time|same day|meanwhile|flashback|present|present day|intercut|back to scene|establishing|resuming|that \\w+|(?:the )?(?:next|following|previous|same) .*|.* later|.* earlier)");

    private static final Pattern DAY = Pattern.compile("day|daytime|daylight|.* day");
    /** A line of its own may be in small letters. */
    private static final Pattern OWN_LINE = Pattern.compile("(?i)^\\s*(?:INT|EXT|EST|INT/EXT|I/E)\\.\\s[^\\n.!?]{1,90}(?:\\n|$)");

    private static final Set<String> PLACES = Lexicon.lines("places.txt").stream()
            .filter(line -> line.startsWith("places:"))
            .flatMap(line -> Arrays.stream(line.substring("places:".length()).split(",")))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    /** A prompt that begins with a heading: the heading, and what comes after. */
    record Split(SceneHeading heading, String rest) {}

    static SceneHeading of(@Nullable String title) {
        String text = title == null ? "" : NUMBER.matcher(title).replaceAll("").strip();
        Matcher heading = HEADING.matcher(text);
        return heading.matches()
                ? read(heading.group(2), heading.group(1).toUpperCase(Locale.ROOT).startsWith("I"), true)
                : read(text, false, false);
    }

    /** Null when it begins with none. */
    static @Nullable Split at(String prompt) {
        Matcher start = AT_START.matcher(prompt);
        if (start.find()) {
            return new Split(of(start.group(1)), prompt.substring(start.end()));
        }
        Matcher line = OWN_LINE.matcher(prompt);
        return line.find() ? new Split(of(line.group()), prompt.substring(line.end())) : null;
    }

    private static SceneHeading read(String text, boolean inside, boolean formal) {
        List<String> times = new ArrayList<>();
        String place = "";
        boolean day = false;
        for (String part : FINER.split(text.toLowerCase(Locale.ROOT))) {
            String finer = "";
            for (String piece : COARSER.split(part.strip())) {
                String rest = RELATIVE.matcher(piece).matches() ? "" : Surroundings.in(piece).rest().strip();
                day |= DAY.matcher(piece).matches();
                times.add(piece.equals(rest) ? "" : piece);
                finer = finer.isEmpty() ? rest : finer;
            }
            place = finer.isEmpty() ? place : finer;
        }
        return new SceneHeading(place, inside, formal, day, Surroundings.in(String.join(", ", times)));
    }

    /**
     * What a shot may take as given, in the form of what earlier shots leave.
     *
     * @param reader finds where words are set; null where they do not say
     */
    List<Carried> facts(Function<String, @Nullable String> reader) {
        List<Carried> facts = new ArrayList<>();
        add(facts, "setting", setting(reader));
        add(facts, "time", around.time() == null && day ? "day" : around.time());
        add(facts, "weather", around.weather());
        return facts;
    }

    private @Nullable String setting(Function<String, @Nullable String> reader) {
        if (place.isEmpty()) {
            return null;
        }
        String read = reader.apply(formal ? "at the " + place : place);
        String named = formal ? read == null ? place : read : read != null && isPlace(read) ? read : null;
        return inside && named != null ? Interiors.of(named) : named;
    }

    /** A free title is about a place only where it names a usual one: "Opening" does not. */
    private static boolean isPlace(String named) {
        return PLACES.contains(named) || PLACES.contains(head(named));
    }

    private static String head(String named) {
        return named.substring(named.lastIndexOf(' ') + 1);
    }

    private static void add(List<Carried> facts, String attribute, @Nullable String value) {
        if (value != null) {
            facts.add(new Carried(null, "", attribute, value));
        }
    }
}
