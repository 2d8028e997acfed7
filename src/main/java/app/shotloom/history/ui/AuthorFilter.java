package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everybody who did something, each a button that leaves only what they did. */
class AuthorFilter extends Div {

    private final Consumer<@Nullable UserId> onChosen;
    private final List<NativeButton> buttons = new ArrayList<>();

    AuthorFilter(HistoryParts with, BoardId board, Consumer<@Nullable UserId> onChosen) {
        this.onChosen = onChosen;
        addClassName("authors");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("history.filter"));
        offer(Words.of("history.everybody"), null, null);
        with.people().of(with.history().authors(board)).values().stream()
                .sorted(Comparator.comparing(Person::name))
                .forEach(person -> offer(person.name(), person, person.id()));
        setVisible(buttons.size() > 2);
    }

    private void offer(String name, @Nullable Person person, @Nullable UserId id) {
        NativeButton button = new NativeButton();
        button.addClassName("plain");
        if (person != null) {
            button.add(new Avatar(person));
        }
        button.add(name);
        button.addClickListener(click -> {
            press(button);
            onChosen.accept(id);
        });
        button.getElement().setAttribute("aria-pressed", Boolean.toString(id == null));
        buttons.add(button);
        add(button);
    }

    private void press(NativeButton pressed) {
        buttons.forEach(each -> each.getElement().setAttribute("aria-pressed", Boolean.toString(each == pressed)));
    }
}
