package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.live.News;
import app.shotloom.render.Rerenders;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** "7 out of date": in the bar while there are such shots; a click renders them again. */
@Order(19)
@org.springframework.stereotype.Component
record OutOfDatePart(Rerenders rerenders) implements BoardPart {

    private static final Set<String> MATTERS = Set.of(
            "shot-revised", "character-changed", "look-chosen", "brief-changed", "take-changed", "render-changed", "outline-changed", News.MISSED);

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        NativeButton button = new NativeButton("", click -> Answers.say(rerenders.request(canvas.board())));
        button.addClassNames("plain", "out-of-date");
        button.setTitle("Render again what no longer shows what the board says. Approved takes stay.");
        button.setEnabled(canvas.mayEdit());
        count(canvas, button);
        canvas.listen(button, batch -> {
            if (batch.stream().anyMatch(news -> MATTERS.contains(news.kind()))) {
                count(canvas, button);
            }
        });
        return button;
    }

    private void count(Canvas canvas, NativeButton button) {
        int due = rerenders.due(canvas.board()).size();
        button.setVisible(due > 0);
        button.removeAll();
        button.add(new Span(Integer.toString(due)), wide(due == 1 ? " shot" : " shots"), new Span(" out of date"));
        if (canvas.mayEdit()) {
            button.add(wide(" · Render again"));
        }
    }

    /** Left out where the bar is short. */
    private static Span wide(String words) {
        Span wide = new Span(words);
        wide.addClassName("wide-only");
        return wide;
    }
}
