package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Library;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What a sheet has to do with the library: that it follows it, or an offer to keep it there. */
class LibraryTie extends Div {

    private final Character sheet;
    private final Library library;
    private final boolean mayEdit;
    private @Nullable CharacterId shown;
    private boolean drawn;

    LibraryTie(Character sheet, SheetTools with, boolean mayEdit) {
        this.sheet = sheet;
        this.library = with.library();
        this.mayEdit = mayEdit;
        addClassName("tie");
    }

    void show(Character now) {
        CharacterId follows = now.follows();
        if (drawn && java.util.Objects.equals(follows, shown)) {
            return;
        }
        drawn = true;
        shown = follows;
        removeAll();
        if (follows != null) {
            Anchor there = new Anchor("library?sheet=" + follows, Words.of("cast.follows.open"));
            there.getElement().setAttribute("router-link", true);
            add(new Span(Words.of("cast.follows")), there);
            if (mayEdit) {
                add(Buttons.plain(Words.of("cast.detach"), () -> library.detach(sheet.id())));
            }
        } else if (mayEdit) {
            add(Buttons.plain(Words.of("cast.keep"), this::keep));
        }
        setVisible(getComponentCount() > 0);
    }

    private void keep() {
        try {
            library.keep(sheet.id());
            Toasts.say(Words.of("cast.kept", "name", sheet.name()));
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }
}
