package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import com.vaadin.flow.component.Component;

/** Undo and redo of what oneself has done on a board, with their keys, for any page that shows part of one. */
public interface UndoBar {

    Component open(BoardId board);
}
