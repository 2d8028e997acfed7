package app.shotloom.shared.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Plain buttons: words or a sign, quiet until pointed at. */
public final class Buttons {

    private Buttons() {}

    public static NativeButton plain(String text, Runnable click) {
        return named("plain", text, text, click);
    }

    /** A drawn sign (see icons.css) instead of words; {@code name} is what a screen reader says and a tooltip shows. */
    public static NativeButton icon(String sign, String name, Runnable click) {
        NativeButton button = named("plain", "", name, click);
        button.addClassName("icon");
        button.getElement().setAttribute("data-icon", sign);
        button.setTitle(name);
        return button;
    }

    public static NativeButton named(String style, String text, String name, Runnable click) {
        NativeButton button = new NativeButton(text, event -> click.run());
        button.addClassName(style);
        if (!text.equals(name)) {
            button.setAriaLabel(name);
        }
        return button;
    }
}
