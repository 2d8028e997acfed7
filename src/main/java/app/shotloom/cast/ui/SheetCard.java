package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.Styles;
import app.shotloom.media.MediaId;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sheet among the others: its face, its name, its colours, how often it is used. It opens the sheet. */
class SheetCard extends Anchor {

    private final Portrait portrait = new Portrait();
    private final H3 name = new H3();
    private final Swatches swatches = new Swatches(List.of());
    private final Paragraph about = new Paragraph();
    private final Span facts = new Span();
    private Character shown;
    private @Nullable MediaId drawn;

    /** @param path of the page with this sheet open */
    SheetCard(Character sheet, String path) {
        super(path);
        shown = sheet;
        getElement().setAttribute("router-link", true);
        addClassName("sheet-card");
        facts.addClassNames("quiet", "small");
        about.addClassNames("quiet", "small");
        name.getElement().setAttribute("dir", "auto");
        about.getElement().setAttribute("dir", "auto");
        Div words = new Div(name, swatches, about, facts);
        words.addClassName("words");
        add(portrait, words);
        draw(sheet);
    }

    /** @param picture that was drawn of it, if there is one */
    void show(Character now, @Nullable MediaId picture, int uses) {
        if (!now.equals(shown) || !Objects.equals(picture, drawn)) {
            shown = now;
            drawn = picture;
            draw(now);
        }
        say(Words.of("cast.used.count", "count", uses));
    }

    /** The last line. */
    void say(String words) {
        facts.setText(words);
    }

    private void draw(Character now) {
        portrait.show(now, drawn);
        name.setText(now.name());
        swatches.show(now.palette());
        about.setText(about(now));
        getElement().setAttribute("data-kind", now.kind().code());
    }

    private static String about(Character now) {
        return now.kind() == SheetKind.STYLE && now.description().isBlank()
                ? Styles.hand(now).map(hand -> hand.label()).orElse("")
                : now.description();
    }

    void choose(boolean open) {
        if (open) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
