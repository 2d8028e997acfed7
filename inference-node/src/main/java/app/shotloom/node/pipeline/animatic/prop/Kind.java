package app.shotloom.node.pipeline.animatic.prop;

import java.util.Locale;

/** How a kind of thing moves when nothing is said, and when it goes somewhere. */
enum Kind {
    STILL,
    ANIMAL,
    FLYING,
    FLAPPING,
    AFLOAT,
    ROLLING,
    BALL,
    FLAME,
    CLOTH,
    PLANT;

    static Kind of(String noun, Sizes sizes) {
        if (sizes.isNamed("sky", noun)) {
            return STILL;
        }
        for (Kind kind : new Kind[] {BALL, FLAME, CLOTH, PLANT}) {
            if (sizes.isNamed(kind.name().toLowerCase(Locale.ROOT), noun)) {
                return kind;
            }
        }
        boolean animal = sizes.isAnimal(noun);
        if (sizes.isOf("air", noun)) {
            return animal ? FLAPPING : FLYING;
        }
        if (sizes.isOf("water", noun)) {
            return AFLOAT;
        }
        if (sizes.isOf("wheels", noun)) {
            return ROLLING;
        }
        return animal ? ANIMAL : STILL;
    }
}
