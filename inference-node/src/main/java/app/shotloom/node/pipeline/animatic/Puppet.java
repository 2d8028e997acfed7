package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.ink.Cel;

/** What is drawn for a role, whatever it is made of. */
interface Puppet {
    /**
     * A drawing to lay down.
     *
     * @param x how far from its place it is, in its own heights
     * @param y how far below its place it is, in its own heights
     * @param handX where its hand is from its place, in its own heights
     * @param handY where its hand is from its place, in its own heights
     */
    record Shown(Cel cel, double x, double y, double handX, double handY) {}

    /**
     * @param time in seconds
     * @param action what it does, in the verb's base form; empty for nothing
     * @param facing -1 left, 1 right
     * @param moving whether it changes its place
     */
    Shown shown(double time, String action, int facing, boolean moving);

    /** Of its cels, for each height of it. */
    double pixels();
}
