package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.live.News;
import app.shotloom.render.Rerenders;
import app.shotloom.shared.words.Words;
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
        button.setTitle(Words.of("render.out-of-date.title"));
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
        String words = canvas.mayEdit() ? "render.out-of-date.again" : "render.out-of-date";
        button.add(span("wide-only", words, due), span("narrow-only", "render.out-of-date.short", due));
    }

    /** The bar says less where it is short. */
    private static Span span(String where, String key, int due) {
        Span span = new Span(Words.of(key, "count", due));
        span.addClassName(where);
        return span;
    }
}
