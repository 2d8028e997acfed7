package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Noise;

/** Repeatable chance: the same seed, use and number always fall alike. */
record Dice(long seed) {
    /** 0 to 1. */
    double at(int number, int use) {
        return Noise.at(seed * 31 + number * 1009L + use * 65537L);
    }

    /** Between two numbers. */
    double between(double from, double to, int number, int use) {
        return from + (to - from) * at(number, use);
    }

    double smooth(double x, double y) {
        return Noise.smooth(x, y, seed);
    }
}
