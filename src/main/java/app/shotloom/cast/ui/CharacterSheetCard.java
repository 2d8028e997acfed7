package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.CharacterRevision;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Clash;
import app.shotloom.shared.ui.LiveField.Outcome;
import app.shotloom.shared.ui.LiveField.Shape;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import java.util.EnumMap;
import java.util.Map;

/** One character sheet. */
class CharacterSheetCard extends Article {

    private static final String SOMEBODY = "Somebody";

    private final CharacterId id;
    private final Cast cast;
    private final boolean mayEdit;
    private final Map<CharacterField, LiveField> fields = new EnumMap<>(CharacterField.class);
    private final LiveField name;
    private final ReferencePictures pictures;

    CharacterSheetCard(CharacterId id, Cast cast, boolean mayEdit, Runnable delete) {
        this.id = id;
        this.cast = cast;
        this.mayEdit = mayEdit;
        addClassName("sheet");
        name = field(CharacterField.NAME, "Name", "Name", Shape.HEADING);
        Header header = new Header(name);
        if (mayEdit) {
            header.add(Buttons.icon("delete", "Delete this character", delete));
        }
        pictures = new ReferencePictures(id, cast, mayEdit);
        Div looks = new Div(
                field(CharacterField.AGE, "Age", "about 30", Shape.LINE),
                field(CharacterField.BUILD, "Build", "tall, slim", Shape.LINE),
                field(CharacterField.SKIN, "Skin", "light brown", Shape.LINE),
                field(CharacterField.HAIR, "Hair", "long, black", Shape.LINE),
                field(CharacterField.CLOTHING, "Clothing", "a raincoat and boots", Shape.LINE),
                field(CharacterField.COLOURS, "Colours", "yellow coat, green boots", Shape.LINE));
        looks.addClassName("looks");
        add(header, pictures, field(CharacterField.DESCRIPTION, "Description", "Who this is", Shape.TEXT), looks);
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

    /** What the sheet says now, by whomever. */
    void show(Character now) {
        fields.forEach((field, shown) -> shown.hear(now.value(field)));
        pictures.show(now.name(), now.references());
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
