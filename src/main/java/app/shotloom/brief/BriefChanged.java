package app.shotloom.brief;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;

/** A shot has another brief, or is being read again; told after the change is committed, on the replica that made it. */
public record BriefChanged(BoardId board, ShotId shot) {}
