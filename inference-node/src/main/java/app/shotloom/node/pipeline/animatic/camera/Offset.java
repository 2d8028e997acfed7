package app.shotloom.node.pipeline.animatic.camera;

/**
 * How far the camera has gone from where it rests. All six add up over several moves.
 *
 * @param panX how far it has turned to the right, in stage units; everything shifts alike
 * @param panY how far it has turned down
 * @param truckX how far it has gone to the right, in stage units of the subjects' plane; near things shift more
 * @param truckY how far it has gone down
 * @param dolly how far it has come nearer, as a share of its distance from the subjects' plane
 * @param zoom the natural logarithm of how much the lens enlarges
 */
public record Offset(double panX, double panY, double truckX, double truckY, double dolly, double zoom) {
    static final Offset NONE = new Offset(0, 0, 0, 0, 0, 0);

    Offset plus(Offset other, double share) {
        return new Offset(
                panX + other.panX * share,
                panY + other.panY * share,
                truckX + other.truckX * share,
                truckY + other.truckY * share,
                dolly + other.dolly * share,
                zoom + other.zoom * share);
    }

    Offset least(Offset other) {
        return new Offset(
                Math.min(panX, other.panX),
                Math.min(panY, other.panY),
                Math.min(truckX, other.truckX),
                Math.min(truckY, other.truckY),
                Math.min(dolly, other.dolly),
                Math.min(zoom, other.zoom));
    }

    Offset most(Offset other) {
        return NONE.plus(NONE.plus(this, -1).least(NONE.plus(other, -1)), -1);
    }

    /** Sideways and up and down half of it, of nearing and zooming the whole. */
    Offset middle(Offset most) {
        return new Offset(
                (panX + most.panX) / 2,
                (panY + most.panY) / 2,
                (truckX + most.truckX) / 2,
                (truckY + most.truckY) / 2,
                dolly,
                zoom);
    }
}
