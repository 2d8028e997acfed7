package app.shotloom.node.pipeline.animatic.puppet;

/** A model being drawn in one shot. It keeps the drawings it made: the same moment gives the same pixels. */
public interface Puppet {
    Shown shown(Moment moment);
}
