package app.shotloom.brief.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.brief.Ledger;
import app.shotloom.shared.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What a shot contradicts, the sentence that does it, and what can be done. */
class ContinuityNote extends Div {

    private final Canvas canvas;
    private List<Ledger.Contradiction> shown = List.of();

    ContinuityNote(Canvas canvas) {
        this.canvas = canvas;
        addClassName("continuity");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<Ledger.Contradiction> found) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        removeAll();
        setVisible(!found.isEmpty());
        found.forEach(each -> add(note(each)));
    }

    private Div note(Ledger.Contradiction found) {
        Div note = new Div(new Paragraph(found.message()));
        if (!found.sentence().isBlank() && !found.message().contains(found.sentence())) {
            Paragraph sentence = new Paragraph("“" + found.sentence() + "”");
            sentence.addClassName("sentence");
            note.add(sentence);
        }
        Paragraph advice = new Paragraph("Change the words of one of the two, or say in between how it came about.");
        advice.addClassName("advice");
        note.add(advice, Buttons.plain("Go to " + number(found.previousShot()), () -> canvas.select(found.previousShot())));
        return note;
    }

    private String number(ShotId shot) {
        return canvas.outline()
                .shots()
                .filter(placed -> placed.id().equals(shot))
                .map(Outline.Placed::number)
                .findFirst()
                .orElse("the earlier shot");
    }
}
