package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;

/** When a sentence is told: what it says of how things are is not known before. */
final class Told {
    private Told() {}

    /** Seconds; 0 for what no doing belongs to. */
    static double by(Brief brief, String words) {
        return brief.beats().stream()
                .filter(beat -> beat.words().equals(words))
                .mapToDouble(Brief.Beat::startSeconds)
                .min()
                .orElse(0);
    }
}
