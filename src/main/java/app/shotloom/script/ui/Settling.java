package app.shotloom.script.ui;

import app.shotloom.board.BoardId;
import app.shotloom.script.Passage;
import app.shotloom.script.Scripts;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shots;

/** What can be done where the script says something else than its shot was made from. */
record Settling(Scripts scripts, Shots shots, BoardId board, boolean mayEdit) {

    /** The shot says what the script says now; it can be taken back. */
    void takeOver(Passage passage) {
        Scripts.TakenOver taken = scripts.takeOver(board, passage.id());
        Toasts.offerUndo(
                Words.of("script.says-new"), () -> shots.revise(taken.shot(), taken.field(), taken.after(), taken.before()));
    }

    /** The shot stays as it is. */
    void keep(Passage passage) {
        scripts.settle(board, passage.id());
    }
}
