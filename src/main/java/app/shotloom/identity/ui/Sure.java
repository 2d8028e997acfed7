package app.shotloom.identity.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be taken back. */
final class Sure {

    private Sure() {}

    static void ask(String question, String consequence, String yes, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("identity.keep"));
        dialog.setConfirmText(yes);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
