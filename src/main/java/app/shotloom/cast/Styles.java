package app.shotloom.cast;

import app.shotloom.board.Look;
import app.shotloom.cast.Mentions.Found;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an engine can obey of the words of a style: the hand that is nearest to them, and its palette. */
public final class Styles {

    /** Words for hands, as the nodes know them too; the hand whose words come most often is meant, of several the first. */
    private static final Map<Look, String> WORDS = Map.of(
            Look.PENCIL, "pencil pencils sketch sketchy sketched graphite charcoal hand-drawn scribbled",
            Look.INK, "ink inked inky comic comics manga anime pen nib woodcut linocut engraving etching brushpen",
            Look.MARKER, "marker markers felt-tip felt-tips copic crayon crayons storyboard",
            Look.WATERCOLOUR, "watercolour watercolours watercolor watercolors aquarelle gouache wash washes painted painting painterly oil acrylic impressionist",
            Look.FLAT, "flat minimalist vector papercut paper-cut cutout cut-out cartoon infographic isometric pixel geometric",
            Look.NOIR, "noir monochrome black-and-white high-contrast",
            Look.BLUEPRINT, "blueprint schematic technical cyanotype",
            Look.CHALK, "chalk chalkboard blackboard pastel pastels");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}-]+");

    /** "in the style of @Charcoal", and what stands around it. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "(?iu)[,;(]?\\s*(?:(?:drawn|done|painted|made|sketched|rendered)\\s+)?(?:(?:in|with|as)\\s+)?(?:the\\s+)?(?:style\\s+(?:of\\s+)?)?\u0000(?:'s)?(?:\\s+style)?\\)?");

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_WORDS = 12;

    private Styles() {}

    /** The hand that pictures in this style are drawn with; empty where its words name none that there is. */
    public static Optional<Look> hand(Character style) {
        Look best = null;
        long most = 0;
        List<String> words = Arrays.stream(WORD.split((style.name() + " " + style.description()).toLowerCase(Locale.ROOT))).toList();
        for (Look look : Look.values()) {
            List<String> its = List.of(WORDS.getOrDefault(look, "").split(" "));
            long count = words.stream().filter(its::contains).count();
            if (count > most) {
                most = count;
                best = look;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What captions say of it, phrase by phrase. */
    public static List<String> words(Character style) {
        return Arrays.stream((style.name() + ", " + style.description()).split("[,;.\\n]+"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty() && phrase.length() <= LONGEST_WORDS)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** The text without mentions of styles, and others said otherwise. */
    static String without(String text, Mentions mentions, Function<Found, @Nullable String> otherwise) {
        String said = mentions.said(text, found -> found.sheet().kind() == SheetKind.STYLE ? "\u0000" : otherwise.apply(found));
        return said.indexOf('\u0000') < 0 ? said : LEFT_OVER.matcher(said).replaceAll("").strip();
    }
}
