package app.shotloom.board;

/** How a board numbers its shots, and whether the numbers are locked: then each keeps its number, and new ones fit between. */
public record BoardNumbering(Numbering scheme, boolean locked) {}
