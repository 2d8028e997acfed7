package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import org.jspecify.annotations.Nullable;

/** Knows the picture that stands for a board. */
public interface BoardCovers {

    /** The path of the first picture on the board, or null while there is none. */
    @Nullable String of(BoardId board);
}
