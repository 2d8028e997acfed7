package app.shotloom.node.pipeline.animatic.direction;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two look like who do something with each other.
 *
 * @param verbs that mean it, in their base form, with their particle where they have one
 * @param of words one of which the sentence must have; empty when none is asked for
 * @param mine the action of the one who does it; empty when it is as the verb is shown anyway
 * @param theirs the action of the other one; empty when that one does what it does otherwise
 * @param size how the two are framed when nobody says it
 * @param rides whether the other one is carried on the shoulders
 * @param passes whether a thing goes from one to the other
 * @param goes whether both go somewhere, side by side
 */
record Interaction(Set<String> verbs, Set<String> of, String mine, String theirs, String size, boolean rides, boolean passes, boolean goes) {
    private static final String AS_SHOWN = ".";
    private static final String NOTHING = "-";
    private static final String SAME = "same";

    Interaction {
        verbs = Set.copyOf(verbs);
        of = Set.copyOf(of);
    }

    /** @param line of {@code interactions.txt}, which explains its own form */
    static Interaction read(String line) {
        int colon = line.lastIndexOf(" : ");
        String[] parts = line.substring(0, colon).split("\\|");
        String[] both = parts[0].split(">");
        String mine = both[0].strip().equals(AS_SHOWN) ? "" : both[0].strip();
        String theirs = both[1].strip();
        Set<String> of = Set.of();
        String size = "medium";
        boolean rides = false;
        boolean passes = false;
        boolean goes = false;
        for (int i = 1; i < parts.length; i++) {
            String[] option = parts[i].strip().split(" ", 2);
            of = option[0].equals("of") ? Set.of(option[1].strip().split("\\s+")) : of;
            size = option[0].equals("size") ? option[1].strip() : size;
            rides |= option[0].equals("rides");
            passes |= option[0].equals("passes");
            goes |= option[0].equals("goes");
        }
        String answer = theirs.equals(NOTHING) ? "" : theirs.equals(SAME) ? mine : theirs;
        return new Interaction(Set.of(line.substring(colon + 3).strip().split("\\s*,\\s*")), of, mine, answer, size, rides, passes, goes);
    }

    /** Whether what the other one has is taken away. */
    boolean takes() {
        return mine.equals("take from");
    }

    /** Whether it is also meant when a thing is what the verb is done to: shoes are tied for somebody, carts are only pushed. */
    boolean isDoneWithThings() {
        return passes || isMutual() || !of.isEmpty();
    }

    /** Whether what they do it with lies on a table between them. */
    boolean isAtTable() {
        return mine.equals("table game");
    }

    /** Whether both do the same. */
    boolean isMutual() {
        return mine.equals(theirs);
    }

    boolean fits(String action, String words) {
        return verbs.contains(action) && (of.isEmpty() || Stream.of(words.toLowerCase(Locale.ROOT).split("[^a-z-]+")).anyMatch(of::contains));
    }
}
