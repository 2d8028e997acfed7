package app.shotloom.node.pipeline.animatic.prop.creature;

/**
 * What animals do, with the seconds after which it repeats; going from place to place repeats by the way gone instead.
 */
enum Manner {
    STAND(4),
    WALK(1.0),
    TROT(0.7),
    GALLOP(0.55),
    HOP(0.6),
    FLY(0.5),
    GLIDE(3),
    HOVER(0.25),
    SWIM(1.0),
    SLITHER(1.2),
    SIT(3),
    LIE(4),
    SLEEP(4),
    EAT(1.1),
    DRINK(1.0),
    LOOK_UP(3),
    LOOK_BACK(3),
    GROOM(1.0),
    SCRATCH(0.4),
    CALL(0.8),
    HOWL(3),
    JUMP(1.0),
    POUNCE(1.4),
    PLAY(1.2),
    WAG(0.35),
    SHAKE(0.3),
    DIG(0.5),
    ROLL(2.0),
    REAR(1.6),
    ATTACK(0.8),
    STRETCH(2.4),
    SPIN(0.9),
    DANCE(1.2);

    /** Drawings to a cycle. */
    static final int FRAMES = 12;

    final double seconds;

    Manner(double seconds) {
        this.seconds = seconds;
    }

    boolean isGait() {
        return ordinal() >= WALK.ordinal() && ordinal() <= HOP.ordinal() || this == SLITHER || this == SWIM;
    }

    boolean isInAir() {
        return this == FLY || this == GLIDE || this == HOVER;
    }

    /** How far it comes in a cycle, in lengths of its legs. */
    double stride() {
        return switch (this) {
            case WALK -> 1.45;
            case TROT -> 2.1;
            case GALLOP -> 3.6;
            case HOP -> 2.4;
            default -> 2;
        };
    }
}
