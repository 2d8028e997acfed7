package app.shotloom.node.reader.surroundings;

import app.shotloom.node.reader.Lexicon;
import app.shotloom.node.reader.surroundings.Phrases.Found;
import app.shotloom.node.reader.surroundings.Phrases.Meaning;
import app.shotloom.node.reader.surroundings.Surroundings.Heard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One phrase among the words around it, which decide whether it is said of the surroundings. */
final class Context {
    private static final int REACH = 60;
    private static final String SIDE = "(?:^|(?<=[.,;:!?\\n\\u0001\\u0002(]))\\s*";
    private static final String ADJECTIVES = "(?:(?:very|dark|bright|cold|hot|warm|quiet|calm|clear|early|late|long|heavy|light|thick|dense|soft|gentle|rainy|snowy|foggy|misty|"
            + "stormy|windy|sunny|cloudy|starry|moonlit|summer|winter|autumn|spring|beautiful|silent|crisp|dim|pale|golden|freezing|busy|lovely|single|strong|wild|pouring) ){0,3}";
    private static final Pattern AFTER_PREPOSITION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}'-])(?:(?:lit |bathed |illuminated )?(?:at|in|on|during|by|under|before|after|through|into|with|amid|amidst|against|around|throughout|until|since|beneath|despite|from|of|as) )(?:(?:the|a|an|this|that|one|some) )?"
                    + ADJECTIVES + "$");
    private static final Pattern BEGINS = Pattern.compile("(?i)" + SIDE + "(?:(?:it is|it's|it was|while|as|and|then|when) )?(?:(?:the|a|an|this|that|one) )?" + ADJECTIVES + "$");
    private static final Pattern LINKED = Pattern.compile("(?i)(?<=[\\p{L}\\p{N}] )(?:while|as|and|when) $");
    private static final Pattern ENDS = Pattern.compile("^\\s*(?:$|[.,;:!?\\n)])");
    private static final Pattern GOES_WITH = Pattern.compile("(?i)^ (?:(?:winter|summer|autumn|spring|late|early) )?(?:day|night|morning|evening|afternoon|weather|dawn|dusk|conditions|season|light|lighting)s?\\b");
    private static final Pattern ONTO = Pattern.compile("(?i)^ (?:(?:gently|heavily|softly|slowly|down|outside) )*(?:outside$|outside(?=[.,;])|heavily(?=[.,;]|$)|on|over|behind|above|onto|upon|across|outside)(?= )");
    private static final Pattern OF = Pattern.compile("(?i)^(?: (?:painting|drawing|sketch|illustration|film|movie|photo|photograph|image|picture|video|animation|footage|clip|scene|render|portrait|artwork|art|style|shot|poster|version|cartoon))* (?:of|showing|depicting|that shows|featuring|about)\\b");
    private static final Pattern STYLE = Pattern.compile("(?i)^[- ](?:style|styled|aesthetic|look|painting style|drawing style|art style|technique|filter|effect|animation|film|movie|footage|video|photography|cinematography)\\b");
    private static final Pattern IN_STYLE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}'-])(?:(?:drawn|painted|rendered|shot|filmed|done|made|animated|presented|depicted|sketched|illustrated) )?(?:in|as|like|by) (?:(?:the|a|an) )?(?:style of )?(?:(?:the|a|an) )?(?:\\p{L}+ ){0,1}$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)" + SIDE + "(?:(?:an?|the|this) )?(?:(?:beautiful|detailed|simple|super|stunning|short|rough|quick|loose|short|old|classic|delicate|colorful|colourful|hand-drawn|vibrant|minimalist|traditional|digital|soft) ){0,3}$");
    private static final Pattern MOOD = Pattern.compile("(?i)^(?:(?:,| and|, and) \\p{L}+)? (?:mood|atmosphere|feel|feeling|vibe|vibes|tone|ambiance|ambience|scene|moment|setting|music)\\b");
    private static final Pattern MOOD_BEFORE = Pattern.compile("(?i)(?:the )?(?:mood|atmosphere|tone|feeling|vibe) (?:is |of the scene is )?(?:: ?)?$|mood: ?$");
    private static final Set<String> NOT_BEFORE = Set.of(
            "stand", "light", "gown", "dress", "club", "table", "coat", "boots", "jacket", "hat", "barrel", "forest", "man", "board", "mobile", "ball", "leopard", "turbine", "mill", "vane", "chime", "chimes", "instrument", "lamp", "owl", "bag");

    private static final Set<String> PLACES = places();

    private final String text;
    private final Found phrase;
    private final String before;
    private final String after;

    Context(String text, Found phrase) {
        this.text = text;
        this.phrase = phrase;
        this.before = text.substring(Math.max(0, phrase.start() - REACH), phrase.start());
        this.after = text.substring(phrase.end(), Math.min(text.length(), phrase.end() + REACH));
    }

    private static Set<String> places() {
        Set<String> places = new HashSet<>(Set.of(
                "sky", "skies", "scene", "landscape", "weather", "view", "world", "sun", "stroll", "walk", "day", "scenery", "light", "storm", "clouds", "breaks", "falls", "comes", "air"));
        for (String line : Lexicon.lines("places.txt")) {
            if (line.startsWith("places:")) {
                places.addAll(Arrays.asList(line.substring(line.indexOf(':') + 1).strip().split(" *, *")));
            }
        }
        return places;
    }

    List<Heard> heard() {
        List<Heard> heard = new ArrayList<>();
        for (Meaning meaning : phrase.meanings()) {
            switch (meaning.form()) {
                case "noun" -> noun(meaning, heard);
                case "adjective" -> adjective(meaning, heard);
                case "clause" -> clause(meaning, heard);
                case "style" -> style(meaning, heard);
                case "mood" -> mood(meaning, heard);
                default -> always(meaning, heard);
            }
        }
        return heard;
    }

    private void noun(Meaning meaning, List<Heard> heard) {
        String next = after.strip().split("[^\\p{L}]", 2)[0];
        Matcher preposition = AFTER_PREPOSITION.matcher(before);
        Matcher begins = BEGINS.matcher(before);
        boolean compound = after.startsWith(" ") && NOT_BEFORE.contains(next);
        if (compound) {
            return;
        }
        boolean of = preposition.find() && preposition.group().startsWith("of ");
        boolean ends = ENDS.matcher(after).find();
        boolean modifies = !ends && after.matches("(?s) \\p{L}.*") && !after.matches("(?is) (?:in|on|at|by|with|and|as|while|when|over|under|above|near|then|a|an|the|two|three|next|behind|,).*");
        if (modifies && GOES_WITH.matcher(after).find()) {
            adjective(meaning, heard);
        } else if (modifies && !isOfPlace()) {
            return;
        } else if (modifies) {
            heard.add(new Heard(meaning.kind(), meaning.code(), -1, -1, false));
        } else if (!of && preposition.reset().find()) {
            add(heard, meaning, before.length() - preposition.start(), 0, true);
        } else if (begins.find() && ends) {
            add(heard, meaning, before.length() - begins.end() + begins.group().stripLeading().length(), 0, true);
        } else {
            heard.add(new Heard(meaning.kind(), meaning.code(), -1, -1, false));
        }
    }

    /** A winter forest is in winter, and a winter coat may hang there in June. */
    private boolean isOfPlace() {
        String[] next = after.strip().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+");
        return Arrays.stream(next).limit(3).anyMatch(word -> PLACES.contains(word) || word.endsWith("s") && PLACES.contains(word.substring(0, word.length() - 1)));
    }

    private void adjective(Meaning meaning, List<Heard> heard) {
        Matcher with = GOES_WITH.matcher(after);
        if (with.find()) {
            Matcher preposition = AFTER_PREPOSITION.matcher(before);
            Matcher begins = BEGINS.matcher(before);
            boolean led = preposition.find();
            boolean bare = begins.find();
            int left = led ? before.length() - preposition.start() : bare ? begins.group().stripLeading().length() : 0;
            add(heard, meaning, left, with.end(), led || bare);
        } else {
            add(heard, meaning, 0, 0, ENDS.matcher(after).find());
        }
    }

    private void clause(Meaning meaning, List<Heard> heard) {
        Matcher begins = BEGINS.matcher(before);
        Matcher onto = ONTO.matcher(after);
        Matcher link = LINKED.matcher(before);
        if (link.find()) {
            add(heard, meaning, link.group().length(), onto.find() ? onto.end() : 0, true);
        } else if (begins.find()) {
            add(heard, meaning, begins.group().stripLeading().length(), onto.find() ? onto.end() : 0, true);
        }
    }

    /** "A time-lapse of a flower" is no "a of a flower". */
    private void always(Meaning meaning, List<Heard> heard) {
        Matcher article = ARTICLE.matcher(before);
        Matcher of = OF.matcher(after);
        if (article.find() && of.find()) {
            add(heard, meaning, article.group().stripLeading().length(), of.end(), true);
        } else {
            add(heard, meaning, 0, 0, ENDS.matcher(after).find());
        }
    }

    private void style(Meaning meaning, List<Heard> heard) {
        Matcher of = OF.matcher(after);
        Matcher style = STYLE.matcher(after);
        Matcher in = IN_STYLE.matcher(before);
        Matcher article = ARTICLE.matcher(before);
        boolean begins = article.find();
        boolean led = in.find();
        boolean styled = style.find();
        boolean ends = ENDS.matcher(after).find();
        if (begins && of.find()) {
            add(heard, meaning, article.group().stripLeading().length(), of.end(), true);
        } else if (led && (styled || ends)) {
            add(heard, meaning, in.group().length(), styled ? style.end() : 0, true);
        } else if (styled || begins && ends) {
            add(heard, meaning, begins ? article.group().stripLeading().length() : 0, styled ? style.end() : 0, true);
        }
    }

    private void mood(Meaning meaning, List<Heard> heard) {
        Matcher mood = MOOD.matcher(after);
        Matcher said = MOOD_BEFORE.matcher(before);
        Matcher article = ARTICLE.matcher(before);
        if (mood.find()) {
            boolean begins = article.find();
            Matcher preposition = AFTER_PREPOSITION.matcher(before);
            boolean led = preposition.find();
            int left = led ? before.length() - preposition.start() : begins ? article.group().stripLeading().length() : 0;
            add(heard, meaning, left, mood.end(), true);
        } else if (said.find()) {
            add(heard, meaning, said.group().length(), 0, true);
        } else if (article.find() && ENDS.matcher(after).find() && !before.isBlank()) {
            add(heard, meaning, article.group().stripLeading().length(), 0, true);
        }
    }

    private void add(List<Heard> heard, Meaning meaning, int left, int right, boolean cut) {
        int end = Math.min(text.length(), phrase.end() + right);
        heard.add(new Heard(meaning.kind(), meaning.code(), phrase.start() - left, end, cut));
    }
}
