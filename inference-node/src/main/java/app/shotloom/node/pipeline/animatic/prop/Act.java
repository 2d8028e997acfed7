package app.shotloom.node.pipeline.animatic.prop;

/**
 * One drawing of a thing: how it is turned, pressed and bent, and where its parts are. Whole numbers, so that equal
 * drawings are made once.
 *
 * @param turn of the whole thing, in 24ths of a turn
 * @param tilt about its base, in steps of 3 degrees
 * @param squash flatter (positive) or longer, in steps of 6 percent
 * @param face how it is seen while it spins upright: 0 to 11, twelfths of a turn
 * @param wave of cloth and flames, 0 to 11 and -1 for none
 * @param wheels how far they are turned, in 36ths of a turn
 * @param open how far it is open, 0 to 8; below 0 how far closed what is drawn open
 * @param level how full it is, 0 to 10 and -1 for as it is drawn
 * @param light -8 off to 8 on; 0 as it is drawn
 * @param clock seconds that its hands show, in steps
 * @param extra what comes out of it or becomes of it, or nothing: {@code pour}, {@code drip}, {@code steam}, {@code wake},
 *     {@code sink}
 * @param tick of what comes out of it, 0 to 11; how far it has sunk, 0 to {@link Workings#MOST_SUNK}
 */
record Act(
        int turn,
        int tilt,
        int squash,
        int face,
        int wave,
        int wheels,
        int open,
        int level,
        int light,
        int clock,
        String extra,
        int tick) {
    static final Act REST = new Act(0, 0, 0, 0, -1, 0, 0, -1, 0, 0, "", 0);
}
