package app.shotloom.node.pipeline.animatic.direction;

import org.jspecify.annotations.Nullable;

/** A relation between bodies. */
record Tie(Link link, Body own, Body host, @Nullable Body other) {}
