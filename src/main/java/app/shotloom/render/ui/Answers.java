package app.shotloom.render.ui;

import app.shotloom.render.Requested;
import app.shotloom.shared.ui.Toasts;

/** Says what became of a request, where the wall itself does not show it. */
final class Answers {

    private Answers() {}

    static void say(Requested requested) {
        int skipped = requested.skipped().size();
        if (skipped == 0) {
            if (requested.jobs().isEmpty()) {
                Toasts.say("Nothing to draw: what is here is approved, or as it should be.");
            }
            return;
        }
        String left = skipped == 1 ? "1 shot was left out" : skipped + " shots were left out";
        Toasts.say(left + ": nothing written yet, or already being drawn.");
    }
}
