package app.shotloom.render.ui;

import app.shotloom.render.Requested;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;

/** Says what became of a request, where the wall itself does not show it. */
final class Answers {

    private Answers() {}

    static void say(Requested requested) {
        int skipped = requested.skipped().size();
        if (skipped == 0) {
            if (requested.jobs().isEmpty()) {
                Toasts.say(Words.of("render.nothing"));
            }
            return;
        }
        Toasts.say(Words.of("render.skipped", "count", skipped));
    }
}
