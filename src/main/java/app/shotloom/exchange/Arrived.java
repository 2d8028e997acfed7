package app.shotloom.exchange;

import app.shotloom.board.BoardId;
import java.util.List;

/** A board that came in a bundle, and what of it could not be read. */
public record Arrived(BoardId board, String title, List<Missing> missing) {

    public Arrived {
        missing = List.copyOf(missing);
    }

    /**
     * A medium that was not taken over, and with it the take that needs it.
     *
     * @param of whose it is: {@code shot 1A, take 2}
     * @param entry its name in the bundle
     */
    public record Missing(String of, String entry, String why) {}
}
