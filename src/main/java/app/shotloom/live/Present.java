package app.shotloom.live;

import app.shotloom.identity.UserId;

/** Somebody who is here: once for each browser tab they have open. Colour as in {@code Person}. */
public record Present(UserId user, String name, int colour, Whereabouts where) {}
