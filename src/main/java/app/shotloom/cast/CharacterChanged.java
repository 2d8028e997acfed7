package app.shotloom.cast;

import app.shotloom.board.BoardId;

/** A character was added, revised, deleted or brought back, or stands otherwise to others. */
public record CharacterChanged(BoardId board, CharacterId character) {}
