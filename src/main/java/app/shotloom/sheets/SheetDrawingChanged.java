package app.shotloom.sheets;

import app.shotloom.board.BoardId;
import java.util.UUID;

/**
 * It stands otherwise with the pictures of a sheet, or of the line-up.
 *
 * @param subject the sheet, or the board whose cast lines up
 */
public record SheetDrawingChanged(BoardId board, UUID subject) {}
