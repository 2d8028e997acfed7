package app.shotloom.cast;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of a sheet.
 *
 * @param hex as {@code #c5302b}
 * @param name what people call it, may be empty
 */
public record Swatch(String hex, String name) {

    /** As many as one tells apart on a card. */
    public static final int MOST = 8;

    public static final int LONGEST_NAME = 40;

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final String FIELD = "palette";

    public Swatch {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        name = Texts.clean(FIELD, name, LONGEST_NAME).replace('\n', ' ').strip();
        if (!HEX.matcher(hex).matches()) {
            throw new Refusal.Invalid(FIELD, Saying.of("cast.refused.hex"));
        }
    }

    /** {@code #c5302b Raincoat}, one a line; blank lines are nothing. */
    public static List<Swatch> read(String lines) {
        List<Swatch> all = lines.lines().filter(line -> !line.isBlank()).map(Swatch::line).toList();
        if (all.size() > MOST) {
            throw new Refusal.Invalid(FIELD, Saying.of("cast.refused.colours", "most", MOST));
        }
        return all;
    }

    private static Swatch line(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        return new Swatch(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    public static String write(List<Swatch> palette) {
        return String.join("\n", palette.stream().map(Swatch::text).toList());
    }

    /** As {@link #read} reads it. */
    public String text() {
        return (hex + " " + name).strip();
    }

    /** What an engine that knows colours by their names is told: {@code yellow raincoat}. */
    public String spoken() {
        String word = ColourNames.nearest(hex);
        if (name.isEmpty() || ColourNames.firstIn(name) != null) {
            return word.equals(ColourNames.firstIn(name)) ? name.toLowerCase(Locale.ROOT) : word;
        }
        return word + " " + name.toLowerCase(Locale.ROOT);
    }
}
