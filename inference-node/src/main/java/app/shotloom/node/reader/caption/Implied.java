package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What actions say by themselves, so that nobody need say it again: who rides a horse is on it. */
final class Implied {
    private static final double AT_ONCE = 0.26;
    private static final Set<Where> PLACES = Set.of(Where.ON, Where.IN, Where.BEHIND, Where.AROUND, Where.NEXT_TO);
    private static final Map<String, Set<String>> ACTIONS = actions();

    private Implied() {}

    /** The preposition that goes with a verb: {@code sit at}; null when it takes none. */
    static @Nullable String through(String action) {
        for (String preposition : new String[] {"at", "to", "with", "on", "from", "into", "for"}) {
            if (is(preposition, action)) {
                return preposition;
            }
        }
        return null;
    }

    static boolean by(Brief brief, Brief.Relation relation) {
        return brief.beats().stream().anyMatch(beat -> overlap(beat, relation) && (places(beat, relation) || hands(beat, relation)));
    }

    /** Whether somebody is in a posture because of what they do. */
    static boolean by(Brief brief, Brief.State state) {
        boolean shows = state.attribute().equals("posture") || state.attribute().equals("expression");
        return shows && brief.beats().stream().anyMatch(beat -> beat.subject().equals(state.subject())
                && (beat.startSeconds() <= state.fromSeconds() || state.fromSeconds() == 0) && is(state.value(), beat.action()));
    }

    /** Whether somebody does no more than say what is told as speech. */
    static boolean by(Brief brief, Brief.Beat beat) {
        return is("said", beat.action()) && beat.object() == null && brief.dialogue().stream().anyMatch(one -> beat.subject().equals(one.subject()));
    }

    /** The verb that what somebody says is said by. */
    static String saying(Brief brief, Brief.Speech speech) {
        return brief.beats().stream()
                .filter(beat -> beat.subject().equals(speech.subject()) && is("said", beat.action()) && beat.recipient() == null)
                .map(Brief.Beat::action)
                .findFirst()
                .orElse("say");
    }

    private static boolean places(Brief.Beat beat, Brief.Relation relation) {
        String object = relation.object();
        boolean between = object != null && PLACES.contains(relation.relation())
                && (relation.subject().equals(beat.subject()) && object.equals(beat.object())
                        || relation.relation() == Where.NEXT_TO && relation.subject().equals(beat.object()) && object.equals(beat.subject()));
        return between && is("place", beat.action());
    }

    private static boolean hands(Brief.Beat beat, Brief.Relation relation) {
        String holder = relation.object();
        boolean held = relation.relation() == Where.HELD_BY && relation.subject().equals(beat.object());
        String verb = beat.action().split(" ")[0];
        return held && holder != null && (is("hold", beat.action()) || is("hold", verb)) && (holder.equals(beat.subject()) || holder.equals(beat.recipient()));
    }

    private static boolean overlap(Brief.Beat beat, Brief.Relation relation) {
        return relation.startSeconds() <= beat.endSeconds() + AT_ONCE && relation.endSeconds() >= beat.startSeconds() - AT_ONCE;
    }

    private static boolean is(String what, String action) {
        Set<String> actions = ACTIONS.getOrDefault(what, Set.of());
        return actions.contains(action) || action.startsWith("play ") && actions.contains("play");
    }

    private static Map<String, Set<String>> actions() {
        Map<String, Set<String>> actions = new HashMap<>();
        for (String line : Lexicon.lines(Implied.class, "actions.txt")) {
            int colon = line.indexOf(':');
            actions.put(line.substring(0, colon), new HashSet<>(Arrays.asList(line.substring(colon + 1).strip().split(",\\s*"))));
        }
        return actions;
    }
}
