package app.shotloom.script.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.script.Passage;
import app.shotloom.script.Scripts;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The script of a board, and what can be done where it says something else than its shots were made from. */
record Settling(Scripts scripts, Shots shots, BoardId board) {

    List<Passage> passages() {
        return scripts.passages(board);
    }

    /** What these shots say now. */
    Map<ShotId, Shot> said(Collection<ShotId> ids) {
        return shots.of(board, ids);
    }

    /** The shot says what the script says now; it can be taken back. */
    void takeOver(UUID passage) {
        Scripts.TakenOver taken = scripts.takeOver(board, passage);
        Toasts.offerUndo(
                Words.of("script.says-new"), () -> shots.revise(taken.shot(), taken.field(), taken.after(), taken.before()));
    }

    /** The shot stays as it is. */
    void keep(UUID passage) {
        scripts.settle(board, passage);
    }
}
