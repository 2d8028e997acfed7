package app.shotloom.board.ui;

import com.vaadin.flow.component.html.NativeButton;

/** The canvas's plain buttons: words or a sign, quiet until pointed at. */
final class Buttons {

    private Buttons() {}

    static NativeButton plain(String text, Runnable click) {
        return named("plain", text, text, click);
    }

    /** A sign instead of words; {@code name} is what a screen reader says and a tooltip shows. */
    static NativeButton icon(String sign, String name, Runnable click) {
        NativeButton button = named("plain", sign, name, click);
        button.addClassName("icon");
        button.setTitle(name);
        return button;
    }

    static NativeButton named(String style, String text, String name, Runnable click) {
        NativeButton button = new NativeButton(text, event -> click.run());
        button.addClassName(style);
        if (!text.equals(name)) {
            button.setAriaLabel(name);
        }
        return button;
    }
}
