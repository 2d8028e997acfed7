package app.shotloom.node.pipeline.animatic.figure.likeness;

import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.awt.Color;
import java.util.List;

/** What words leave open is spread over all that is possible, by a person's key. */
record Chance(String key) {
    double at(int use) {
        return Noise.at(mixed(use));
    }

    <T> T of(int use, List<T> all) {
        return all.get((int) (at(use) * all.size()));
    }

    Color color(int use, int... values) {
        return new Color(values[(int) (at(use) * values.length)]);
    }

    private long mixed(int use) {
        long hash = 1125899906842597L;
        for (int i = 0; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return hash * 131 + use;
    }
}
