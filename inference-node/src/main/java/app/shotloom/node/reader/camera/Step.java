package app.shotloom.node.reader.camera;

/**
 * One move as it was said.
 *
 * @param at where it is said in the text
 * @param together whether it is made while the one before is made
 * @param sequel whether it comes after what was said before, whatever that was
 * @param last whether it is what the shot ends with
 */
record Step(String move, int at, boolean together, boolean sequel, boolean last, Timing timing) {
    Step at(Timing when) {
        return new Step(move, at, together, sequel, last, when);
    }
}
