package app.shotloom.brief.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.brief.Ledger;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
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
        String message = Words.of(found.message());
        Div note = new Div(new Paragraph(message));
        if (!found.sentence().isBlank() && !message.contains(found.sentence())) {
            Paragraph sentence = new Paragraph(Words.of("brief.quote", "words", found.sentence()));
            sentence.addClassName("sentence");
            note.add(sentence);
        }
        Paragraph advice = new Paragraph(Words.of("brief.continuity.advice"));
        advice.addClassName("advice");
        note.add(advice, Buttons.plain(goTo(found.previousShot()), () -> canvas.select(found.previousShot())));
        return note;
    }

    private String goTo(ShotId shot) {
        return canvas.outline()
                .shots()
                .filter(placed -> placed.id().equals(shot))
                .map(Outline.Placed::number)
                .findFirst()
                .map(number -> Words.of("brief.continuity.go-to", "shot", number))
                .orElseGet(() -> Words.of("brief.continuity.go-earlier"));
    }
}
