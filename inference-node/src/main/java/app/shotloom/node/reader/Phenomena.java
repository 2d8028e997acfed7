package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What physics makes of a shot that its grammar does not say: liquids float in drops where nothing weighs anything, cork
 * swims and iron sinks, what the air is taken from collapses, what is dropped and bounces does so again and again.
 */
final class Phenomena {
    private static final Pattern WEIGHTLESS = Pattern.compile("space station|zero[- ]gravity|micro-?gravity|weightless|zero-?g\\b|in orbit");
    private static final Pattern LIQUID = Pattern.compile("\\b(liquid|water|tea|coffee|juice|milk|soup|foam|cream|soda|honey|oil|wine|paint|ink|droplets?)\\b");
    private static final Pattern LAID_ON_WATER = Pattern.compile("(?:place|put|lower|drop|set|lay|laid|rest|float|sink|throw|thrown|toss)\\w*\\b.*\\b(?:water|pool|oil|mercury|liquid|lake|sea|pond|aquarium|fish tank)\\b");
    private static final Pattern SWIMS = Pattern.compile("\\b(cork|wood|wooden|leaf|feather|plastic|rubber|duck|ice|foam|apple|orange|lemon|paper|straw|balloon|candle|styrofoam|bottle|boat|ping[- ]pong|beach ball|petal|sponge|stick|log)\\b");
    private static final Pattern SINKS = Pattern.compile("\\b(coin|metal|stone|rock|iron|steel|nail|key|anchor|brick|hammer|marble|ring|gold|silver|lead|spoon|fork|screw|pebble|copper|brass|aluminum|concrete|bolt)\\b");
    private static final Pattern AIR_OUT = Pattern.compile("\\bair\\b.*\\b(?:extract|suck|remov|drawn|let out|released?|escap|evacuat|leak|pumped out|vacuum)\\w*|\\b(?:extract|suck|remov|draw|releas|evacuat)\\w*\\b.*\\bair\\b");
    private static final Pattern PIERCES = Pattern.compile("\\b(?:press|pierc|punctur|pok|prick|push|stab|jab)\\w*\\b");
    /** Named for what is in them, and drawn as the cup or the bowl that it is in. */
    private static final Set<String> SERVED = Set.of("soup", "tea", "coffee", "milk", "wine", "juice");
    private static final Set<String> HOLDS = Set.of("glass", "cup", "mug", "bucket", "bowl", "jug", "bottle", "jar", "vase", "pot", "tank", "pitcher", "kettle", "bathtub", "beaker", "teapot");
    private static final Set<String> NO_THINGS = Set.of("air", "layer", "rubber", "point", "pressure", "impact", "edge", "liquid float", "surface tension", "bounce", "opening");

    private final Brief brief;
    private final String text;
    private final List<Brief.Subject> subjects;
    private final List<Brief.Relation> relations;
    private final List<Brief.Beat> beats;
    private final List<Brief.State> states;

    private Phenomena(Brief brief, String text) {
        this.brief = brief;
        this.text = text.toLowerCase(Locale.ROOT);
        this.subjects = new ArrayList<>(brief.subjects());
        this.relations = new ArrayList<>(brief.relations());
        this.beats = new ArrayList<>(brief.beats());
        this.states = new ArrayList<>(brief.states());
    }

    static Brief shown(Brief brief, String text) {
        var phenomena = new Phenomena(brief, text);
        phenomena.all();
        Set<String> left = new HashSet<>();
        phenomena.subjects.forEach(one -> left.add(one.id()));
        Brief shown = Draft.of(brief).subjects(phenomena.subjects).relations(phenomena.relations).beats(phenomena.beats).states(phenomena.states).brief();
        return Recast.only(shown, left);
    }

    private void all() {
        if (WEIGHTLESS.matcher(text).find() && LIQUID.matcher(text).find()) {
            weightless();
        }
        if (LAID_ON_WATER.matcher(text).find()) {
            buoyant();
        }
        states.replaceAll(this::fromTheStart);
        if (AIR_OUT.matcher(text).find()) {
            first("balloon", "container", "bag", "bottle", "ball", "tire", "tyre", "mattress", "box", "can", "jar").forEach(one -> becomes(one, "condition", "deflated"));
            drop(NO_THINGS);
        }
        if (PIERCES.matcher(text).find() && text.matches(".*\\b(?:needle|pin|sharp|thorn|knife|nail|tip)\\b.*")) {
            pierced();
        }
        if (text.matches(".*\\b(?:bounc|rebound)\\w*\\b.*")) {
            first("ball").forEach(this::bounces);
        }
        if (text.matches(".*\\b(?:pour|fill|trickl|flow|stream)\\w*\\b.* into .*")) {
            poured();
        }
        if (text.matches(".*\\b(?:droplet|drop|bead) of \\p{L}+ .*") && subjects.stream().noneMatch(one -> one.label().contains("drop"))) {
            droplet();
        }
    }

    /** A bud is one before it blooms: such a change takes the whole shot. */
    private Brief.State fromTheStart(Brief.State state) {
        return state.value().equals("blooming") && state.fromSeconds() > 0
                ? new Brief.State(state.subject(), state.attribute(), state.value(), state.before(), 0, brief.durationSeconds() * 0.85, state.words())
                : state;
    }

    /** Drops and blobs in the air instead of a puddle; what is tilted is seen to be. */
    private void weightless() {
        Brief.Subject liquid = subjects.stream().filter(one -> LIQUID.matcher(one.label()).find() && !SERVED.contains(one.label())).reduce((first, last) -> last).orElse(null);
        String id = liquid == null ? "s" + (subjects.size() + 11) : liquid.id();
        subjects.removeIf(one -> one.id().equals(id));
        relations.removeIf(one -> one.subject().equals(id));
        beats.removeIf(one -> one.subject().equals(id) || id.equals(one.object()));
        states.removeIf(one -> one.subject().equals(id));
        Brief.Subject vessel = subjects.stream().filter(one -> one.kind() == Brief.Kind.THING).findFirst().orElse(null);
        subjects.add(Recast.thing(id, "floating liquid", 1, shade()));
        beats.add(beat(id, "float"));
        becomes(id, "size", "bigger");
        if (vessel != null) {
            relations.add(new Brief.Relation(id, Where.RIGHT_OF, vessel.id(), 0, brief.durationSeconds(), text));
            if (text.contains("tilt")) {
                becomes(vessel.id(), "condition", "tilted");
            }
        }
    }

    private @Nullable String shade() {
        return text.matches(".*\\b(?:tea|coffee|honey|cola)\\b.*") ? "brown" : text.matches(".*\\b(?:soup|juice)\\b.*") ? "orange" : text.matches(".*\\b(?:milk|cream|foam)\\b.*") ? "white" : null;
    }

    /** On or in the water that it is laid on: it swims or sinks as what it is made of does. */
    private void buoyant() {
        Brief.Relation laid = relations.stream().filter(one -> one.object() != null && (one.relation() == Where.ON || one.relation() == Where.IN)).findFirst().orElse(null);
        Brief.Subject what = laid == null ? null : subject(laid.subject());
        if (laid == null || what == null || what.kind() != Brief.Kind.THING) {
            return;
        }
        String words = what.label() + " " + what.material();
        boolean sinks = text.contains("sink") || SINKS.matcher(words).find() && !text.contains("float");
        if (!sinks && !text.contains("float") && !SWIMS.matcher(words).find()) {
            return;
        }
        relations.removeIf(one -> one.subject().equals(what.id()));
        relations.add(new Brief.Relation(what.id(), Where.IN, laid.object(), 0, brief.durationSeconds(), laid.words()));
        beats.removeIf(one -> one.subject().equals(what.id()));
        beats.add(beat(what.id(), sinks ? "sink" : "bob"));
    }

    /** What is poured into fills up, and what it comes from runs empty. */
    private void poured() {
        String after = text.substring(text.indexOf(" into ") + 6);
        String before = text.substring(0, text.indexOf(" into "));
        for (Brief.Subject one : List.copyOf(subjects)) {
            boolean vessel = one.kind() == Brief.Kind.THING && HOLDS.contains(one.label().substring(one.label().lastIndexOf(' ') + 1));
            if (vessel && after.contains(one.label())) {
                becomes(one.id(), "condition", "full");
            } else if (vessel && before.contains("from ") && before.contains(one.label())) {
                becomes(one.id(), "condition", "empty");
            }
        }
    }

    private void pierced() {
        for (String id : first("balloon", "bubble", "tire", "tyre", "ball")) {
            states.removeIf(one -> one.subject().equals(id) && one.value().equals("inflated"));
            boolean bursts = text.matches(".*\\b(?:punctur|pop|burst|pierc|prick)\\w*\\b.*");
            double seconds = brief.durationSeconds();
            if (bursts) {
                states.add(new Brief.State(id, "condition", "popped", null, seconds * 0.62, seconds * 0.75, text));
            } else {
                becomes(id, "condition", "squeezed");
            }
            subjects.stream().filter(one -> !one.id().equals(id) && !NO_THINGS.contains(one.label())).findFirst()
                    .ifPresent(one -> relations.add(new Brief.Relation(one.id(), Where.LEFT_OF, id, 0, seconds, text)));
        }
        drop(NO_THINGS);
    }

    private void bounces(String id) {
        beats.removeIf(one -> one.subject().equals(id) && !one.action().startsWith("bounce"));
        beats.removeIf(one -> one.subject().equals(id));
        beats.add(beat(id, "bounce"));
        drop(NO_THINGS);
    }

    private void droplet() {
        Brief.Subject on = subjects.isEmpty() ? null : subjects.getFirst();
        String id = "s" + (subjects.size() + 21);
        subjects.addFirst(Recast.thing(id, "droplet", 1, text.contains("oil") ? "yellow" : text.contains("blood") ? "red" : null));
        if (on != null) {
            relations.add(new Brief.Relation(id, Where.ON, on.id(), 0, brief.durationSeconds(), text));
            beats.removeIf(one -> one.subject().equals(on.id()));
        }
        if (text.matches(".*\\b(?:glid|slid|roll|run|mov)\\w*\\b.*")) {
            beats.add(beat(id, "roll"));
        }
    }

    private List<String> first(String... nouns) {
        for (String noun : nouns) {
            for (Brief.Subject one : subjects) {
                if (one.kind() == Brief.Kind.THING && (one.label().equals(noun) || one.label().endsWith(" " + noun))) {
                    return List.of(one.id());
                }
            }
        }
        return List.of();
    }

    private Brief.@Nullable Subject subject(String id) {
        return subjects.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private void becomes(String id, String attribute, String value) {
        states.removeIf(one -> one.subject().equals(id) && one.attribute().equals(attribute));
        states.add(new Brief.State(id, attribute, value, null, brief.durationSeconds() * 0.1, brief.durationSeconds() * 0.85, text));
    }

    private Brief.Beat beat(String id, String action) {
        return new Brief.Beat("b" + (beats.size() + 31), id, action, null, null, List.of(), 0, brief.durationSeconds(), text);
    }

    private void drop(Set<String> labels) {
        subjects.removeIf(one -> labels.contains(one.label()));
    }
}
