package app.shotloom.node.pipeline.animatic.figure.body;

/** What the fingers do. */
public enum Hand {
    REST,
    OPEN,
    FLAT,
    FIST,
    POINT,
    THUMB
}
