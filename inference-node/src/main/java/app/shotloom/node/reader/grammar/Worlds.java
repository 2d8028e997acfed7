package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.Lexicon;
import app.shotloom.node.reader.grammar.Story.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Small things that are a whole world to those who are in or on them: ships in a cup of coffee are at sea there. */
final class Worlds {
    /** How many times its height something must have for a container to be its world; a cat in a box is only in a box. */
    private static final double FAR_HIGHER = 5;
    /** How many levels up a kind's height still says something of a thing. */
    private static final int HIGHEST = 7;

    private static final Map<String, String> CONTAINERS = Lexicon.groups("containers.txt");
    private static final Map<String, String> HEIGHTS = Lexicon.groups("heights.txt");

    private final Reading reading;

    Worlds(Reading reading) {
        this.reading = reading;
    }

    /** Makes the container the place, when no other was said; it is no subject then. Answers whether it did. */
    boolean find() {
        Story story = reading.story;
        boolean found = false;
        for (Standing standing : List.copyOf(story.standings)) {
            Entity container = standing.by();
            if (story.setting == null && container != null && isIn(standing) && isWorld(standing.what(), container) && isOnlyThere(container)) {
                story.setting = name(container.label.toLowerCase(Locale.ROOT), standing.words());
                story.settled = true;
                story.standings.removeIf(one -> one.by() == container);
                reading.company.all().remove(container);
                found = true;
            }
        }
        return found;
    }

    /** Whether something is too small for people to be in or on it. */
    static boolean isSmall(Description said) {
        String metres = CONTAINERS.get(said.label.toLowerCase(Locale.ROOT));
        metres = metres == null ? CONTAINERS.get(said.head) : metres;
        return metres != null && Double.parseDouble(metres) < 0.5;
    }

    /** With what is in it, as the words have it: "cup of coffee". */
    private static String name(String label, String words) {
        var plain = Pattern.compile("\\b" + Pattern.quote(label) + " of \\p{L}+").matcher(words.toLowerCase(Locale.ROOT));
        return plain.find() ? plain.group() : label;
    }

    private static boolean isIn(Standing standing) {
        return standing.where() == Where.IN || standing.where() == Where.ON;
    }

    private boolean isWorld(Entity what, Entity container) {
        double room = container.cast != null || container.count > 1 || container.owned || container.kind != app.shotloom.node.brief.Brief.Kind.THING ? 0 : room(container);
        boolean toy = what.label.startsWith("toy ") || what.label.startsWith("model ") || what.traits.contains("toy") || "paper".equals(what.material);
        return room > 0 && !toy && height(what) >= FAR_HIGHER * room;
    }

    private static double room(Entity container) {
        String label = container.label.toLowerCase(Locale.ROOT);
        int of = label.indexOf(" of ");
        for (String noun : List.of(label, of < 0 ? label : label.substring(0, of), container.head)) {
            if (CONTAINERS.get(noun) instanceof String metres) {
                return Double.parseDouble(metres);
            }
        }
        return 0;
    }

    private double height(Entity what) {
        if (what.isPerson()) {
            return Double.parseDouble(HEIGHTS.get("person"));
        }
        String label = what.label.toLowerCase(Locale.ROOT);
        if (HEIGHTS.get(label) instanceof String metres) {
            return Double.parseDouble(metres);
        }
        // a hot dog is no dog: where the dictionary knows the whole, its last word says nothing
        String noun = reading.meanings.isNoun(label) ? label : what.head;
        if (HEIGHTS.get(noun) instanceof String metres) {
            return Double.parseDouble(metres);
        }
        return reading.meanings.levels(noun, HIGHEST).stream()
                .flatMap(List::stream)
                .filter(HEIGHTS::containsKey)
                .findFirst()
                .map(kind -> Double.parseDouble(String.valueOf(HEIGHTS.get(kind))))
                .orElse(0.0);
    }

    /** Whether nobody does anything to it, it does nothing and is nowhere itself: else it is seen as a thing. */
    private boolean isOnlyThere(Entity container) {
        Story story = reading.story;
        boolean stands = story.standings.stream().anyMatch(one -> one.what() == container || one.by() == container && !isIn(one));
        boolean acts = story.doings.stream().anyMatch(one -> one.who() == container || one.what() == container || one.whom() == container);
        Set<Entity> turned = new HashSet<>();
        story.turnings.forEach(one -> turned.add(one.what()));
        return !stands && !acts && !turned.contains(container);
    }
}
