package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.Styles;
import app.shotloom.cast.page.SheetNotes.Note;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField.Shape;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sheet of a board, open: all that it says, who it stands with and where it is used. */
class SheetPanel extends Article {

    private final CharacterId id;
    private final boolean mayEdit;
    private final boolean following;
    private final SheetTexts texts;
    private final Portrait portrait = new Portrait();
    private final LibraryTie tie;
    private final FormerNamesLine former;
    private final PaletteEditor palette;
    private final Paragraph hand = new Paragraph();
    private final RelationLines relations;
    private final UsedIn used;
    private final ReferencePictures pictures;
    private final Footer footer = new Footer();

    /** @param edit whether it is edited here: those that follow the library are not */
    SheetPanel(Character sheet, BoardId board, SheetTools with, boolean mayEdit, boolean edit, Runnable delete, Runnable close) {
        this.id = sheet.id();
        this.mayEdit = mayEdit;
        this.following = sheet.follows() != null;
        addClassName("sheet");
        getElement().setAttribute("data-kind", sheet.kind().code());
        texts = new SheetTexts(sheet, with.cast(), with.texts(), edit);
        tie = new LibraryTie(sheet, with, mayEdit);
        former = new FormerNamesLine(with.cast(), with.renames(), edit);
        palette = new PaletteEditor(sheet, with.cast(), edit);
        relations = new RelationLines(sheet, with.relations(), mayEdit);
        used = new UsedIn(board);
        pictures = new ReferencePictures(id, with.cast(), edit);
        hand.addClassNames("quiet", "small", "hand");
        add(header(sheet, with, delete, close), portrait, tie, former);
        add(texts.of(CharacterField.DESCRIPTION, Shape.TEXT), hand, palette, looks(sheet.kind()), pictures);
        if (sheet.kind() != SheetKind.STYLE) { // of which nothing can be drawn by itself
            with.parts().forEach(part -> add(part.open(sheet, mayEdit)));
        }
        add(relations, used, texts.of(CharacterField.NOTES, Shape.TEXT), footer);
        footer.addClassName("note");
        footer.getElement().setAttribute("role", "status");
    }

    private Header header(Character sheet, SheetTools with, Runnable delete, Runnable close) {
        Header header = new Header(texts.of(CharacterField.NAME, Shape.HEADING));
        if (mayEdit) {
            header.add(Buttons.icon("merge", Words.of("cast.merge"), () -> new MergeDialog(id, with).open()));
            header.add(Buttons.icon("delete", Words.of("cast.delete", "name", sheet.name()), delete));
        }
        header.add(Buttons.icon("close", Words.of("cast.close", "name", sheet.name()), close));
        return header;
    }

    private Div looks(SheetKind kind) {
        Div looks = new Div();
        looks.addClassName("looks");
        SheetWords.looks(kind).forEach(field -> looks.add(texts.of(field, Shape.LINE)));
        looks.setVisible(looks.getComponentCount() > 0);
        return looks;
    }

    /** Whether it is edited elsewhere now, or no longer, and has to be opened anew. */
    boolean isStale(Character now) {
        return following != (now.follows() != null);
    }

    CharacterId character() {
        return id;
    }

    /** What the sheet says now, by whomever, and what is known about it. */
    void show(Character now, CastPage page) {
        texts.show(now, page.sheets(), page.drawn());
        portrait.show(now, page.drawn().get(id));
        tie.show(now);
        former.show(now, page.outdated().getOrDefault(id, 0));
        palette.show(now);
        hand.setVisible(now.kind() == SheetKind.STYLE);
        hand.setText(handOf(now));
        relations.show(page.relations(), page.sheets(), page.uses().outline());
        used.show(page.uses().of(id));
        pictures.show(now.name(), now.references());
        note(page.notes());
    }

    private static String handOf(Character now) {
        return Styles.hand(now)
                .map(look -> Words.of("cast.hand", "hand", look.label()) + " " + Words.of("cast.hand.look"))
                .orElseGet(() -> Words.of("cast.hand.none"));
    }

    private void note(Map<CharacterId, Note> notes) {
        footer.removeAll();
        @Nullable Note note = notes.get(id);
        footer.setVisible(note != null);
        if (note != null) {
            footer.add(new Span(note.words()));
            if (mayEdit) {
                footer.add(Buttons.plain(note.action(), note.act()));
            }
        }
    }

    /** Puts the caret into the name. */
    void write() {
        texts.write();
    }
}
