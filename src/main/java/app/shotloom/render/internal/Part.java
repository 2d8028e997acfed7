package app.shotloom.render.internal;

/** What a node hands in with a finished render. */
public enum Part {
    CLIP,
    POSTER,
    BLOCKING
}
