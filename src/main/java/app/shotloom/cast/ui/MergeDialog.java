package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Merges;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two sheets field by field, beside each other: whoever merges chooses which of the two says it, and sees what moves. */
class MergeDialog extends Dialog {

    private static final List<CharacterField> FIELDS = List.of(
            CharacterField.NAME,
            CharacterField.DESCRIPTION,
            CharacterField.AGE,
            CharacterField.BUILD,
            CharacterField.SKIN,
            CharacterField.HAIR,
            CharacterField.CLOTHING,
            CharacterField.COLOURS,
            CharacterField.PALETTE,
            CharacterField.NOTES);

    private final SheetTools with;
    private final Character kept;
    private final Div fields = new Div();
    private final Paragraph what = new Paragraph();
    private final Button merge = new Button(Words.of("cast.merge.do"), click -> merge());
    private final Map<CharacterField, RadioButtonGroup<CharacterId>> choices = new LinkedHashMap<>();
    private @Nullable Character other;

    MergeDialog(CharacterId id, SheetTools with) {
        this.with = with;
        kept = with.cast().of(id);
        setHeaderTitle(Words.of("cast.merge.title", "name", kept.name()));
        addClassName("merge-dialog");
        fields.addClassName("fields");
        what.getElement().setAttribute("role", "status");
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setEnabled(false);
        add(chooser(), fields, what);
        getFooter().add(new Button(Words.of("cast.merge.cancel"), click -> close()), merge);
    }

    private Select<Character> chooser() {
        Select<Character> chooser = new Select<>();
        chooser.setLabel(Words.of("cast.merge.with"));
        chooser.setItemLabelGenerator(Character::name);
        chooser.setItems(with.cast().of(kept.board()).stream()
                .filter(sheet -> sheet.kind() == kept.kind() && !sheet.id().equals(kept.id()) && sheet.follows() == null)
                .toList());
        chooser.addValueChangeListener(change -> choose(change.getValue()));
        return chooser;
    }

    private void choose(Character chosen) {
        other = chosen;
        fields.removeAll();
        choices.clear();
        FIELDS.stream()
                .filter(field -> !kept.value(field).equals(chosen.value(field)))
                .forEach(field -> fields.add(choice(field, chosen)));
        merge.setEnabled(true);
        count();
    }

    /** What is said on one sheet only is taken from there. */
    private RadioButtonGroup<CharacterId> choice(CharacterField field, Character chosen) {
        RadioButtonGroup<CharacterId> choice = new RadioButtonGroup<>(SheetWords.label(kept.kind(), field));
        choice.setItems(kept.id(), chosen.id());
        choice.setItemLabelGenerator(id -> said((id.equals(kept.id()) ? kept : chosen).value(field)));
        choice.setValue(kept.value(field).isBlank() ? chosen.id() : kept.id());
        choice.addValueChangeListener(change -> count());
        choices.put(field, choice);
        return choice;
    }

    private static String said(String value) {
        return value.isBlank() ? Words.of("cast.merge.nothing") : value;
    }

    private void count() {
        Character gone = other;
        if (gone != null) {
            Merges.Preview preview = with.merges().preview(kept.id(), gone.id(), fromGone(gone).contains(CharacterField.NAME));
            what.setText(Words.of(
                    "cast.merge.goes",
                    "pictures", preview.pictures(),
                    "relations", preview.relations(),
                    "mentions", preview.mentions()));
        }
    }

    private Set<CharacterField> fromGone(Character gone) {
        return choices.entrySet().stream()
                .filter(each -> gone.id().equals(each.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CharacterField.class)));
    }

    private void merge() {
        Character gone = Objects.requireNonNull(other);
        try {
            Merges.Merged done = with.merges().merge(kept.id(), gone.id(), fromGone(gone));
            close();
            String name = with.cast().of(kept.id()).name();
            Toasts.offerUndo(
                    Words.of("cast.merged", "gone", gone.name(), "kept", name), () -> with.merges().takeBack(done));
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }
}
