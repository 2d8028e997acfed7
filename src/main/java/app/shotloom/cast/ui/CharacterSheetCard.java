package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.CharacterRevision;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.page.SheetNotes.Note;
import app.shotloom.cast.page.SheetPart;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Clash;
import app.shotloom.shared.ui.LiveField.Outcome;
import app.shotloom.shared.ui.LiveField.Shape;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sheet: of a character, a prop or a location. */
class CharacterSheetCard extends Article {

    private static final String SOMEBODY = "Somebody";

    private final CharacterId id;
    private final Cast cast;
    private final boolean mayEdit;
    private final Map<CharacterField, LiveField> fields = new EnumMap<>(CharacterField.class);
    private final LiveField name;
    private final ReferencePictures pictures;
    private final Footer footer = new Footer();

    CharacterSheetCard(Character sheet, Cast cast, List<SheetPart> parts, boolean mayEdit, Runnable delete) {
        this.id = sheet.id();
        this.cast = cast;
        this.mayEdit = mayEdit;
        SheetKind kind = sheet.kind();
        addClassName("sheet");
        name = field(CharacterField.NAME, "Name", "Name", Shape.HEADING);
        Header header = new Header(name);
        if (mayEdit) {
            header.add(Buttons.icon("delete", "Delete this " + kind.code(), delete));
        }
        pictures = new ReferencePictures(id, cast, mayEdit);
        Div looks = new Div();
        SheetWords.looks(kind).forEach(label -> looks.add(field(label.field(), label.name(), label.hint(), Shape.LINE)));
        looks.addClassName("looks");
        footer.addClassName("note");
        footer.getElement().setAttribute("role", "status");
        add(header, pictures);
        parts.forEach(part -> add(part.open(sheet, mayEdit)));
        add(field(CharacterField.DESCRIPTION, "Description", SheetWords.aboutHint(kind), Shape.TEXT), looks, footer);
    }

    private LiveField field(CharacterField field, String label, String hint, Shape shape) {
        LiveField made = new LiveField(label, shape, !mayEdit)
                .hinting(hint)
                .savingBy((base, value) -> save(field, base, value))
                .settlingBy((clash, mine, value) -> settle(field, clash, mine, value));
        fields.put(field, made);
        return made;
    }

    CharacterId character() {
        return id;
    }

    /** What the sheet says now, by whomever, and what is said about it. */
    void show(Character now, @Nullable Note note) {
        fields.forEach((field, shown) -> shown.hear(now.value(field)));
        pictures.show(now.name(), now.references());
        footer.removeAll();
        if (note != null) {
            footer.add(new Span(note.words()));
            if (mayEdit) {
                footer.add(Buttons.plain(note.action(), note.act()));
            }
        }
    }

    /** Puts the caret into the name. */
    void write() {
        name.getElement().callJsFunction("focus");
    }

    private Outcome save(CharacterField field, String base, String value) {
        return switch (cast.revise(id, field, base, value)) {
            case CharacterRevision.Saved saved -> new Outcome.Saved(saved.value());
            case CharacterRevision.Unchanged unchanged -> new Outcome.Saved(cast.of(id).value(field));
            case CharacterRevision.Overtaken lost -> new Outcome.Overtaken(new Clash(field.key(), SOMEBODY, lost.theirs()));
        };
    }

    private String settle(CharacterField field, Clash clash, boolean mine, String value) {
        if (mine) {
            cast.revise(id, field, cast.of(id).value(field), value);
        }
        return cast.of(id).value(field);
    }
}
