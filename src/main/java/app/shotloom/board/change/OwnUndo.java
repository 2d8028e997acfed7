package app.shotloom.board.change;

import app.shotloom.board.BoardId;
import app.shotloom.shared.Gestures.Gesture;

/** For whoever has just done something and offers to take it back at once. */
public interface OwnUndo {

    /** Takes it back as undo does, and says so in words where something stays as it is. */
    void takeBack(BoardId board, Gesture gesture);
}
