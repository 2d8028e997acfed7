package app.shotloom.shared.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short words from the program, in the lower left corner, gone by themselves. */
public final class Toasts {

    private static final int READING_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 10_000;

    private Toasts() {}

    public static void say(String message) {
        Notification.show(message, READING_MILLIS, Position.BOTTOM_START);
    }

    /** Says what was done, and offers to take it back. */
    public static void offerUndo(String done, Runnable undo) {
        Notification toast = new Notification();
        Button button = new Button(Words.of("shared.undo"), click -> {
            toast.close();
            undo.run();
        });
        Div words = new Div(new Span(done), button);
        words.addClassName("toast");
        toast.add(words);
        toast.setDuration(UNDO_MILLIS);
        toast.setPosition(Position.BOTTOM_START);
        toast.open();
    }
}
