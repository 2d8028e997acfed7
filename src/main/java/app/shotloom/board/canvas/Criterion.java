package app.shotloom.board.canvas;

/**
 * One thing that shots are looked for by.
 *
 * @param kind as in the address: "is" a state, "with" somebody of the cast, "in" a scene, or "text"
 * @param value what it is to be, in the way of its kind
 */
public record Criterion(String kind, String value) {}
