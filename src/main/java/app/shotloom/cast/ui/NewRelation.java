package app.shotloom.cast.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Reach;
import app.shotloom.cast.Relation;
import app.shotloom.cast.RelationKind;
import app.shotloom.cast.Relations;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence to fill in: "Mia [wears] [Red coat] [in scene 2] Add". */
class NewRelation extends Div {

    /** A scene or a shot; one of both is null. */
    private record Place(String name, @Nullable SceneId scene, @Nullable ShotId shot) {}

    private final Character sheet;
    private final Relations relations;
    private final Select<RelationKind> what = new Select<>();
    private final TextField label = new TextField();
    private final ComboBox<Character> whom = new ComboBox<>();
    private final MultiSelectComboBox<Place> where = new MultiSelectComboBox<>();
    private List<Character> sheets = List.of();

    NewRelation(Character sheet, Relations relations) {
        this.sheet = sheet;
        this.relations = relations;
        addClassName("new-relation");
        what.setAriaLabel(Words.of("cast.relation.what", "name", sheet.name()));
        what.setItems(kinds());
        what.setItemLabelGenerator(kind -> Words.of(kind == RelationKind.RELATED ? "cast.relation.other" : "cast.relation." + kind.code()));
        what.addValueChangeListener(change -> fit());
        label.setAriaLabel(Words.of("cast.relation.label"));
        label.setPlaceholder(Words.of("cast.relation.label.hint"));
        label.setMaxLength(Relation.LONGEST_LABEL);
        whom.setAriaLabel(Words.of("cast.relation.whom"));
        whom.setItemLabelGenerator(Character::name);
        where.setAriaLabel(Words.of("cast.relation.where"));
        where.setPlaceholder(Words.of("cast.relation.everywhere"));
        where.setItemLabelGenerator(Place::name);
        NativeButton add = Buttons.plain(Words.of("cast.relation.add"), this::add);
        Span subject = new Span(sheet.name());
        subject.getElement().setAttribute("aria-hidden", "true");
        add(subject, what, label, whom, where, add);
        what.setValue(kinds().getFirst());
    }

    private List<RelationKind> kinds() {
        return Arrays.stream(RelationKind.values()).filter(kind -> kind.isOf(sheet.kind())).toList();
    }

    void offer(List<Character> all, Outline outline) {
        sheets = all;
        Set<Place> chosen = where.getValue();
        List<Place> places = new ArrayList<>();
        for (Outline.Scene scene : outline.scenes()) {
            places.add(new Place(Words.of("cast.place.scene", "number", scene.number(), "title", scene.title()).strip(), scene.id(), null));
            scene.shots().forEach(placed ->
                    places.add(new Place(Words.of("cast.place.shot", "number", placed.number()), null, placed.id())));
        }
        where.setItems(places);
        where.setValue(places.stream().filter(chosen::contains).toList());
        fit();
    }

    /** Offers what fits the relation. */
    private void fit() {
        RelationKind kind = what.getValue();
        label.setVisible(kind == RelationKind.RELATED);
        whom.setVisible(kind != null && kind.hasObject());
        Character chosen = whom.getValue();
        List<Character> fitting = sheets.stream()
                .filter(other -> kind != null && kind.isTo(other.kind()) && !other.id().equals(sheet.id()))
                .toList();
        whom.setItems(fitting);
        whom.setValue(fitting.stream().filter(other -> chosen != null && other.id().equals(chosen.id())).findFirst().orElse(null));
    }

    private void add() {
        RelationKind kind = what.getValue();
        CharacterId object = whom.getOptionalValue().filter(other -> kind.hasObject()).map(Character::id).orElse(null);
        if (kind.hasObject() && object == null) {
            whom.focus();
            return;
        }
        try {
            relations.add(sheet.id(), kind, kind == RelationKind.RELATED ? label.getValue() : "", object, reach());
            whom.clear();
            label.clear();
            where.clear();
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }

    private Reach reach() {
        return new Reach(
                where.getValue().stream().map(Place::scene).filter(Objects::nonNull).toList(),
                where.getValue().stream().map(Place::shot).filter(Objects::nonNull).toList());
    }
}
