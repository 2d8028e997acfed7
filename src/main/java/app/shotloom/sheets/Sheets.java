package app.shotloom.sheets;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.shared.Refusal;
import app.shotloom.sheets.internal.Asking;
import app.shotloom.sheets.internal.Drawings;
import app.shotloom.sheets.internal.DrawingDesk;
import org.springframework.stereotype.Service;

/**
 * The pictures of a cast. Looking has them drawn where they are not, or not of what the sheet says now; nobody waits for that:
 * news of kind {@code sheet-drawn} comes when they are there.
 */
@Service
public class Sheets {

    private static final int MOST_AT_ONCE = 64;

    private final Cast cast;
    private final Boards boards;
    private final BoardLooks looks;
    private final Drawings drawings;
    private final DrawingDesk desk;

    Sheets(Cast cast, Boards boards, BoardLooks looks, Drawings drawings, DrawingDesk desk) {
        this.cast = cast;
        this.boards = boards;
        this.looks = looks;
        this.drawings = drawings;
        this.desk = desk;
    }

    /** The pictures of a sheet. */
    public SheetDrawing look(CharacterId id) {
        return look(asking(id));
    }

    /** As {@link #look} at every sheet of a board, the first of very many: somebody looks at the whole cast. */
    public void lookAtAll(BoardId board) {
        Look hand = hand(board);
        cast.of(board).stream().limit(MOST_AT_ONCE).forEach(sheet -> look(Asking.of(sheet, board, hand)));
    }

    /** The picture of a board's characters side by side. */
    public SheetDrawing lineUp(BoardId board) {
        return look(lineUpAsking(board));
    }

    /** Asks once more for pictures that could not be drawn. */
    public void drawAgain(CharacterId id) {
        Asking asking = asking(id);
        boards.requireEdit(asking.board());
        desk.askAgain(asking);
    }

    /** As {@link #drawAgain(CharacterId)}. */
    public void drawLineUpAgain(BoardId board) {
        boards.requireEdit(board);
        desk.askAgain(lineUpAsking(board));
    }

    private SheetDrawing look(Asking asking) {
        if (asking.isEmpty()) {
            return SheetDrawing.NONE;
        }
        SheetDrawing known = drawings.of(asking);
        if (known.status() == SheetDrawing.Status.NONE) {
            desk.ask(asking);
            return new SheetDrawing(SheetDrawing.Status.ASKED, known.pictures(), null);
        }
        return known;
    }

    private Asking asking(CharacterId id) {
        Character sheet = cast.of(id);
        BoardId board = sheet.board();
        if (board == null) {
            // what lies in a team's library is drawn where a board follows it
            throw new Refusal.NotFound("character");
        }
        return Asking.of(sheet, board, hand(board));
    }

    private Asking lineUpAsking(BoardId board) {
        return Asking.lineUp(board, cast.of(board), hand(board));
    }

    private Look hand(BoardId board) {
        return looks.of(board).look();
    }
}
