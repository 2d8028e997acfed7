package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.history.NamedVersion;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.KeptChildren;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The versions that have a name, always on top, and a field to name the board as it is. */
class NamedVersions extends Div {

    private final BoardId board;
    private final @Nullable UUID chosen;
    private final HistoryParts with;
    private final boolean mayEdit;
    private final Consumer<UUID> open;
    private final H2 heading = new H2(Words.of("history.named"));
    private final UnorderedList list = new UnorderedList();
    private final KeptChildren<NamedVersion, ListItem> lines = new KeptChildren<>(list, this::line);

    NamedVersions(BoardId board, @Nullable UUID chosen, HistoryParts with, boolean mayEdit, Consumer<UUID> open) {
        this.board = board;
        this.chosen = chosen;
        this.with = with;
        this.mayEdit = mayEdit;
        this.open = open;
        addClassName("named");
        if (mayEdit) {
            add(new NameField(Words.of("history.name-now"), name -> name(name, null)));
        }
        add(heading, list);
    }

    private void name(String name, @Nullable UUID gesture) {
        try {
            with.versions().name(board, name, gesture);
            refresh();
        } catch (Refusal.Invalid refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }

    void refresh() {
        List<NamedVersion> versions = with.versions().named(board);
        heading.setVisible(!versions.isEmpty());
        lines.show(versions);
    }

    private ListItem line(NamedVersion version) {
        NativeButton button = new NativeButton();
        button.addClassName("line");
        button.addClickListener(click -> open.accept(version.id()));
        if (version.id().equals(chosen)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        Span name = new Span(version.name());
        name.addClassName("who");
        name.getElement().setAttribute("dir", "auto");
        Span time = new Span();
        time.addClassName("quiet");
        time.getElement().appendChild(new Element("local-time").setAttribute("datetime", version.ofTime().toString()));
        Div words = new Div(name, new Span(" "), time);
        words.addClassName("words");
        button.add(words);
        ListItem item = new ListItem(button);
        if (mayEdit) {
            item.add(Buttons.icon("close", Words.of("history.forget", "name", version.name()), () -> {
                with.versions().forget(board, version.id());
                refresh();
            }));
        }
        return item;
    }

    /** A name and the button that gives it. */
    static class NameField extends Div {

        NameField(String label, Consumer<String> onNamed) {
            addClassName("name-field");
            TextField name = new TextField();
            name.setPlaceholder(label);
            name.setAriaLabel(label);
            name.setMaxLength(80);
            Runnable give = () -> {
                onNamed.accept(name.getValue());
                name.clear();
            };
            name.addKeyPressListener(com.vaadin.flow.component.Key.ENTER, pressed -> give.run());
            add(name, Buttons.plain(Words.of("history.name"), give));
        }
    }
}
