package app.shotloom.script;

import app.shotloom.board.BoardId;

/** Scenes of a script came onto the board, or somebody has seen what changed in it. */
public record ScriptChanged(BoardId board) {}
