package app.shotloom.board.ui;

import app.shotloom.board.Numbers;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.BulkPanel;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Numbers the selected shots by hand, one after the other. */
@Order(30)
@org.springframework.stereotype.Component
record BulkNumber(Numbers numbers) implements BulkPanel {

    private static final int TENS = 10;

    @Override
    public Component open(Canvas canvas, List<ShotId> shots) {
        TextField first = new TextField(Words.of("board.bulk.number"));
        first.setPlaceholder("100");
        first.setMaxLength(20);
        IntegerField step = new IntegerField(Words.of("board.bulk.step"));
        step.setMin(1);
        step.setMax(1_000);
        step.setValue(TENS);
        Component go = Buttons.plain(Words.of("board.bulk.number.go", "count", shots.size()), () -> count(canvas, shots, first, step));
        Div pair = new Div(first, step);
        pair.addClassName("pair");
        Div panel = new Div(pair, go);
        panel.addClassName("panel");
        return panel;
    }

    private void count(Canvas canvas, List<ShotId> shots, TextField first, IntegerField step) {
        try {
            int by = step.isEmpty() ? TENS : step.getValue();
            Gestures.as("number-shots", () -> numbers.count(shots, first.getValue(), by));
            first.setInvalid(false);
            canvas.outlineChanged();
        } catch (Refusal.Invalid wrong) {
            first.setErrorMessage(wrong.getLocalizedMessage());
            first.setInvalid(true);
        }
    }
}
