package app.shotloom.node.pipeline.animatic.prop;

/** How a kind of thing moves when nothing is said, and when it goes somewhere. */
enum Kind {
    STILL,
    ANIMAL,
    FLYING,
    FLAPPING,
    AFLOAT,
    ROLLING;

    static Kind of(String noun, Sizes sizes) {
        boolean animal = sizes.isAnimal(noun);
        if (sizes.isNamed("sky", noun)) {
            return STILL;
        }
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
