package app.shotloom.node.pipeline.animatic.direction;

/** How far apart two stand who do something with each other, in their own heights from middle to middle. */
final class Reach {
    private Reach() {}

    /** 0 when they may stand anywhere. */
    static double of(String action) {
        if (Doings.is("embrace", action)) {
            return 0.24;
        }
        if (Doings.is("touch", action)) {
            return 0.36;
        }
        if (Doings.is("clash", action)) {
            return 0.52;
        }
        return Doings.is("meet", action) ? 0.48 : 0;
    }
}
