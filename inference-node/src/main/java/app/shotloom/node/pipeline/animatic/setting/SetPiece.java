package app.shotloom.node.pipeline.animatic.setting;

/**
 * An illustration that belongs to a set.
 *
 * @param x its middle, as a share of the frame's width
 * @param height as a share of the frame's height
 * @param base where it stands, as a share of the frame's height; 0 for the set's own ground line
 */
record SetPiece(String illustration, double x, double height, double base) {
    /** Reads {@code illustration@x:height} or {@code illustration@x:height^base}. */
    static SetPiece parse(String text) {
        String[] parts = text.strip().split("[@:^]");
        double base = parts.length > 3 ? Double.parseDouble(parts[3]) : 0;
        return new SetPiece(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), base);
    }
}
