package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.media.MediaId;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Children;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** All sheets of one kind, under its name. */
class SheetGroup extends Section {

    private final SheetKind kind;
    private final Function<CharacterId, String> path;
    private final Map<CharacterId, SheetCard> cards = new HashMap<>();
    private final Div sheets = new Div();
    private final Paragraph none = new Paragraph();

    /** @param path of the page with a sheet open */
    SheetGroup(SheetKind kind, Function<CharacterId, String> path, @Nullable Runnable add) {
        this.kind = kind;
        this.path = path;
        sheets.addClassName("sheets");
        none.addClassName("none");
        none.setText(SheetWords.invitation(kind, add != null));
        Header header = new Header(new H2(SheetWords.several(kind)));
        if (add != null) {
            String name = Words.of("cast.add", "kind", kind.code());
            header.add(Buttons.named("plain", "+ " + SheetWords.one(kind), name, add));
        }
        add(header, none, sheets);
    }

    SheetKind kind() {
        return kind;
    }

    /** Shows the sheets of its kind among these. */
    void show(List<Character> all, Map<CharacterId, MediaId> drawn, ToIntFunction<CharacterId> uses) {
        List<Character> mine = all.stream().filter(sheet -> sheet.kind() == kind).toList();
        cards.keySet().retainAll(mine.stream().map(Character::id).toList());
        Children.arrange(sheets.getElement(), mine.stream().map(sheet -> {
            SheetCard card = cards.computeIfAbsent(sheet.id(), id -> new SheetCard(sheet, path.apply(id)));
            card.show(sheet, drawn.get(sheet.id()), uses.applyAsInt(sheet.id()));
            return card;
        }).toList());
        none.setVisible(mine.isEmpty());
    }

    void choose(@Nullable CharacterId open) {
        cards.forEach((id, card) -> card.choose(id.equals(open)));
    }
}
