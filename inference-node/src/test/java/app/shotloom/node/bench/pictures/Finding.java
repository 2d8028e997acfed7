package app.shotloom.node.bench.pictures;

/** What one check found. {@code byLooking} says that pixels cannot decide it: a person has to look at the sheet. */
record Finding(String check, boolean passed, String why, boolean byLooking) {
    static Finding of(String check, boolean passed, String why) {
        return new Finding(check, passed, why, false);
    }
}
