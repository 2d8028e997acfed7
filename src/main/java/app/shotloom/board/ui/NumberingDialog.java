package app.shotloom.board.ui;

import app.shotloom.board.Numbering;
import app.shotloom.board.Numbers;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

/** Chooses a numbering, and locks it once the numbers are in other people's lists. */
class NumberingDialog extends Dialog {

    private final Canvas canvas;
    private final Numbers numbers;
    private final RadioButtonGroup<Numbering> scheme = new RadioButtonGroup<>();

    NumberingDialog(Canvas canvas, Numbers numbers) {
        this.canvas = canvas;
        this.numbers = numbers;
        setHeaderTitle(Words.of("board.numbers"));
        scheme.setLabel(Words.of("board.numbers.scheme"));
        scheme.setItems(Numbering.values());
        scheme.setItemLabelGenerator(each -> Words.of("board.numbers." + each.code()));
        scheme.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        scheme.setValue(canvas.outline().numbering().scheme());
        scheme.addValueChangeListener(change -> {
            numbers.choose(canvas.board(), change.getValue());
            canvas.outlineChanged();
        });
        Paragraph hint = new Paragraph(Words.of("board.numbers.hint"));
        hint.addClassNames("quiet", "small");
        add(scheme, lock(), hint);
        setWidth("min(440px, 92vw)");
    }

    private Checkbox lock() {
        boolean locked = canvas.outline().numbering().locked();
        scheme.setReadOnly(locked);
        Checkbox lock = new Checkbox(Words.of("board.numbers.lock"), locked);
        lock.addValueChangeListener(change -> {
            if (change.getValue()) {
                numbers.lock(canvas.board());
            } else {
                numbers.unlock(canvas.board());
            }
            canvas.outlineChanged();
            scheme.setReadOnly(change.getValue());
        });
        return lock;
    }
}
