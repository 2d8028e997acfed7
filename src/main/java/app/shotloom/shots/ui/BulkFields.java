package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.BulkPanel;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotChanges;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** How all the selected shots are filmed and drawn: what they have in common, or "mixed"; a choice is written into each. */
@Order(10)
@org.springframework.stereotype.Component
record BulkFields(Shots shots, ShotChanges changes) implements BulkPanel {

    private static final String MIXED = "*";
    private static final List<ShotField> CHOSEN = List.of(
            ShotField.CAMERA_SIZE,
            ShotField.CAMERA_MOVE,
            ShotField.CAMERA_ANGLE,
            ShotField.CAMERA_LENS,
            ShotField.ASPECT_RATIO,
            ShotField.LOOK);

    @Override
    public Component open(Canvas canvas, List<ShotId> selected) {
        Collection<Shot> now = shots.of(canvas.board(), selected).values();
        Div panel = new Div(seconds(selected, now));
        panel.addClassNames("panel", "bulk");
        CHOSEN.forEach(field -> panel.add(choice(field, selected, now)));
        return panel;
    }

    private Choice choice(ShotField field, List<ShotId> selected, Collection<Shot> now) {
        Choice choice = new Choice(FieldChoices.label(field), false, value -> write(field, value, selected));
        String common = common(field, now);
        if (common.equals(MIXED)) {
            choice.offer(MIXED, Words.of("shots.mixed"));
        }
        FieldChoices.of(field).forEach(choice::offer);
        choice.hear(common);
        return choice;
    }

    private TextField seconds(List<ShotId> selected, Collection<Shot> now) {
        TextField field = new TextField(FieldChoices.label(ShotField.DURATION));
        String common = common(ShotField.DURATION, now);
        field.setPlaceholder(common.equals(MIXED) ? Words.of("shots.mixed") : "");
        field.setValue(common.equals(MIXED) ? "" : common);
        field.setMaxLength(8);
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient() && !typed.getValue().isBlank()) {
                field.setInvalid(false);
                try {
                    write(ShotField.DURATION, typed.getValue(), selected);
                } catch (Refusal.Invalid wrong) {
                    field.setErrorMessage(wrong.getLocalizedMessage());
                    field.setInvalid(true);
                }
            }
        });
        return field;
    }

    private static String common(ShotField field, Collection<Shot> now) {
        Set<String> values = now.stream().map(shot -> shot.value(field)).collect(Collectors.toSet());
        return values.size() == 1 ? values.iterator().next() : MIXED;
    }

    private String write(ShotField field, String value, List<ShotId> selected) {
        if (value.equals(MIXED)) {
            return value;
        }
        int changed = Gestures.as("change-shots", () -> changes.writeAll(selected, field, value));
        Toasts.say(Words.of("shots.changed", "count", changed));
        return value;
    }
}
