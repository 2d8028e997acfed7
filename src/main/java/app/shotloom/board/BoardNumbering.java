package app.shotloom.board;

/** How a board numbers its shots, and whether the numbers are locked: then each keeps its number, and new ones fit between. */
public record BoardNumbering(Numbering scheme, boolean locked) {

    private static final String LOCKED = " locked";

    /** As it is written down: {@code tens locked}. */
    String text() {
        return scheme.code() + (locked ? LOCKED : "");
    }

    static BoardNumbering of(String text) {
        return new BoardNumbering(Numbering.of(text.replace(LOCKED, "")), text.endsWith(LOCKED));
    }
}
