package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.page.SheetNotes.Note;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Children;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All sheets of one kind, under its name. */
class SheetGroup extends Section {

    private final SheetKind kind;
    private final Function<Character, CharacterSheetCard> newCard;
    private final Map<CharacterId, CharacterSheetCard> cards = new HashMap<>();
    private final Div sheets = new Div();
    private final Paragraph none = new Paragraph();

    SheetGroup(SheetKind kind, boolean mayEdit, Function<Character, CharacterSheetCard> newCard, Runnable add) {
        this.kind = kind;
        this.newCard = newCard;
        sheets.addClassName("sheets");
        none.addClassName("none");
        none.setText(SheetWords.invitation(kind, mayEdit));
        Header header = new Header(new H2(SheetWords.several(kind)));
        if (mayEdit) {
            header.add(Buttons.named("plain", "+ " + SheetWords.one(kind), "Add " + kind.code(), add));
        }
        add(header, none, sheets);
    }

    SheetKind kind() {
        return kind;
    }

    /** Shows the sheets of its kind among these. */
    void show(List<Character> all, Map<CharacterId, Note> notes) {
        List<Character> mine = all.stream().filter(sheet -> sheet.kind() == kind).toList();
        cards.keySet().retainAll(mine.stream().map(Character::id).toList());
        Children.arrange(sheets.getElement(), mine.stream().map(sheet -> {
            CharacterSheetCard card = cards.computeIfAbsent(sheet.id(), id -> newCard.apply(sheet));
            card.show(sheet, notes.get(sheet.id()));
            return card;
        }).toList());
        none.setVisible(mine.isEmpty());
    }

    /** Puts the caret into the name of this sheet. */
    void write(CharacterId sheet) {
        CharacterSheetCard card = cards.get(sheet);
        if (card != null) {
            card.write();
        }
    }
}
