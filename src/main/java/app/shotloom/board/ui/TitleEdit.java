package app.shotloom.board.ui;

import app.shotloom.board.Renaming;
import app.shotloom.shared.ui.LiveField.Clash;
import app.shotloom.shared.ui.LiveField.Outcome;
import java.util.function.Function;

/** How an edit of a title ends, for the board's and the scenes' alike. */
final class TitleEdit {

    private TitleEdit() {}

    static Outcome outcome(Renaming renaming) {
        return switch (renaming) {
            case Renaming.Saved saved -> new Outcome.Saved(saved.title());
            case Renaming.Overtaken lost -> new Outcome.Overtaken(new Clash("title", "", lost.theirs()));
        };
    }

    /** @param rename writes one's own title over the one it is given, unless that has changed once more */
    static String settle(Clash clash, boolean mine, String value, Function<String, Renaming> rename) {
        if (!mine) {
            return clash.theirs();
        }
        return switch (rename.apply(clash.theirs())) {
            case Renaming.Saved saved -> saved.title();
            case Renaming.Overtaken again -> again.theirs();
        };
    }
}
