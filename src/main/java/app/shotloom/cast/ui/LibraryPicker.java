package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Library;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** The sheets of the library, to be taken onto a board: as a copy, or so that it follows the library. */
class LibraryPicker extends Dialog {

    private final BoardId board;
    private final Library library;
    private final Consumer<CharacterId> placed;
    private final TextField search = new TextField();
    private final Div found = new Div();

    LibraryPicker(BoardId board, Library library, Consumer<CharacterId> placed) {
        this.board = board;
        this.library = library;
        this.placed = placed;
        addClassName("library-picker");
        setHeaderTitle(Words.of("cast.library.title"));
        search.setAriaLabel(Words.of("cast.library.search"));
        search.setPlaceholder(Words.of("cast.library.search"));
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> list());
        found.addClassName("found");
        Paragraph why = new Paragraph(Words.of("cast.library.follow.why"));
        why.addClassNames("quiet", "small");
        add(search, found, why);
        getFooter().add(new Button(Words.of("cast.merge.cancel"), click -> close()));
        list();
    }

    private void list() {
        List<Library.Entry> entries = LibraryCards.matching(library.of(board), search.getValue());
        found.removeAll();
        entries.forEach(entry -> found.add(line(entry)));
        if (entries.isEmpty()) {
            found.add(new Paragraph(Words.of(search.isEmpty() ? "cast.library.none" : "cast.library.nothing")));
        }
    }

    private Div line(Library.Entry entry) {
        Portrait portrait = new Portrait();
        portrait.show(entry.sheet(), null);
        String name = entry.sheet().name();
        Span named = new Span(name);
        named.getElement().setAttribute("dir", "auto");
        Span kind = new Span(SheetWords.one(entry.sheet().kind()));
        kind.addClassNames("quiet", "small");
        Div words = new Div(named, kind);
        words.addClassName("words");
        CharacterId id = entry.sheet().id();
        Div line = new Div(
                portrait,
                words,
                Buttons.named("plain", Words.of("cast.library.copy"), Words.of("cast.library.copy.name", "name", name), () -> place(id, name, false)),
                Buttons.named("plain", Words.of("cast.library.follow"), Words.of("cast.library.follow.name", "name", name), () -> place(id, name, true)));
        line.addClassName("line");
        return line;
    }

    private void place(CharacterId sheet, String name, boolean linked) {
        try {
            CharacterId made = library.place(sheet, board, linked);
            close();
            Toasts.say(Words.of("cast.library.placed", "name", name));
            placed.accept(made);
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }
}
