package app.shotloom.shared.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short words from the program, in the lower left corner, gone by themselves. */
public final class Toasts {

    private static final int READING_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 10_000;
    private static final String OFFER = Toasts.class.getName();

    private Toasts() {}

    public static void say(String message) {
        Notification.show(message, READING_MILLIS, Position.BOTTOM_START);
    }

    /** Says what was done, and offers to take it back: one offer at a time, the last. */
    public static void offerUndo(String done, Runnable undo) {
        withdrawUndo();
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
        ComponentUtil.setData(UI.getCurrent(), OFFER, toast);
    }

    /** What was offered to be taken back has been, or something later was done. */
    public static void withdrawUndo() {
        if (ComponentUtil.getData(UI.getCurrent(), OFFER) instanceof Notification toast) {
            toast.close();
            ComponentUtil.setData(UI.getCurrent(), OFFER, null);
        }
    }
}
