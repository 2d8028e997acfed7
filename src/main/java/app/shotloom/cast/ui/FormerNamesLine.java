package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Renames;
import app.shotloom.cast.Renames.Preview;
import app.shotloom.cast.Renames.Rewritten;
import app.shotloom.cast.Wording;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a sheet was called before, and an offer to rewrite the texts that still say so. */
class FormerNamesLine extends Div {

    private static final int SHOWN = 20;

    private final Cast cast;
    private final Renames renames;
    private final boolean mayEdit;
    private record Drawn(String name, List<String> aliases, int left) {}

    private Drawn drawn = new Drawn("", List.of(), 0);

    FormerNamesLine(Cast cast, Renames renames, boolean mayEdit) {
        this.cast = cast;
        this.renames = renames;
        this.mayEdit = mayEdit;
        addClassName("formerly");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param left how many mentions still call it so */
    void show(Character now, int left) {
        Drawn wanted = new Drawn(now.name(), now.aliases(), left);
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        removeAll();
        setVisible(!now.aliases().isEmpty());
        if (now.aliases().isEmpty()) {
            return;
        }
        String said = Words.of("cast.formerly", "names", String.join(", ", now.aliases()));
        add(new Span(left == 0 ? said : said + " " + Words.of("cast.formerly.left", "count", left, "name", now.name())));
        if (mayEdit && left > 0) {
            add(preview(now), Buttons.plain(Words.of("cast.formerly.rewrite", "count", left), () -> rewrite(now.id())));
        } else if (mayEdit) {
            add(Buttons.icon("close", Words.of("cast.formerly.forget", "name", now.name()), () -> forget(now)));
        }
    }

    /** What texts would say, once somebody wants to see it. */
    private NativeDetails preview(Character now) {
        NativeDetails details = new NativeDetails(Words.of("cast.formerly.preview"));
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                details.setContent(list(renames.preview(now.id())));
            }
        });
        return details;
    }

    private static UnorderedList list(Preview preview) {
        UnorderedList list = new UnorderedList();
        preview.changes().stream().limit(SHOWN).map(Wording.Change::after).forEach(text -> {
            ListItem item = new ListItem(text);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        return list;
    }

    private void rewrite(CharacterId id) {
        Rewritten done = renames.rewrite(id);
        Toasts.offerUndo(Words.of("cast.formerly.rewritten", "count", done.mentions()), () -> renames.takeBack(done));
    }

    private void forget(Character now) {
        cast.revise(now.id(), CharacterField.ALIASES, now.value(CharacterField.ALIASES), "");
    }
}
