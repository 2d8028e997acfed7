package app.shotloom.cast;

import app.shotloom.board.BoardId;

/** A character was added, revised, deleted or brought back. */
public record CharacterChanged(BoardId board, CharacterId character) {}
