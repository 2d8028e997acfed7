package app.shotloom.node.pipeline.animatic.prop.effect;

import java.util.Set;

/** Names of waters, which dry up by running low. */
final class Watery {
    private static final Set<String> WATERS = Set.of(
            "puddle", "lake", "pond", "river", "stream", "pool", "ocean", "sea", "water", "creek", "reservoir", "lagoon", "spill", "rain", "dew", "droplet", "drop", "ink", "wet spot");

    private Watery() {}

    static boolean is(String noun) {
        String word = noun.toLowerCase(java.util.Locale.ROOT);
        return WATERS.contains(word) || WATERS.contains(word.substring(word.lastIndexOf(' ') + 1)) || word.contains(" of water");
    }
}
