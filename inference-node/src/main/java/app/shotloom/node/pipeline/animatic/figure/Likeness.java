package app.shotloom.node.pipeline.animatic.figure;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks like; the same words always give the same look.
 *
 * @param heads how many times the head goes into the height: fewer is younger
 * @param height relative to a grown-up
 * @param girth relative to an average build
 */
public record Likeness(
        double heads,
        double height,
        double girth,
        boolean stooped,
        Color skin,
        Color hair,
        HairStyle style,
        Color top,
        Color bottom,
        Color shoes,
        Cut cut,
        boolean longSleeves,
        @Nullable Color hat,
        boolean glasses,
        boolean beard) {

    enum HairStyle {
        SHORT,
        LONG,
        CURLY,
        BUN,
        PONYTAIL,
        BALD,
        BOB
    }

    /** What covers the legs. */
    enum Cut {
        TROUSERS,
        SHORTS,
        SKIRT,
        DRESS,
        COAT
    }
}
