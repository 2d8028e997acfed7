package app.shotloom.render.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.live.News;
import app.shotloom.render.Rerenders;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many shots are out of date. Remembers which, so that an edit looks at one shot and not at the board; the board is looked
 * at in pieces, after its pictures are there.
 */
class OutOfDateButton extends NativeButton {

    private static final int PIECE = 60;

    /** The browser says when it has nothing better to do. */
    private static final String LATER = "return new Promise(done => setTimeout(done, 400))";

    private static final Set<String> OF_A_SHOT = Set.of("shot-revised", "brief-changed", "take-changed", "render-changed");
    private static final Set<String> OF_ALL = Set.of("character-changed", "look-chosen", News.MISSED);

    private final Canvas canvas;
    private final Rerenders rerenders;
    private final Set<ShotId> due = new HashSet<>();
    private final Deque<ShotId> unread = new ArrayDeque<>();
    private Set<ShotId> placed = Set.of();
    private boolean reading;

    OutOfDateButton(Canvas canvas, Rerenders rerenders) {
        this.canvas = canvas;
        this.rerenders = rerenders;
        addClassNames("plain", "out-of-date");
        setTitle(Words.of("render.out-of-date.title"));
        setEnabled(canvas.mayEdit());
        addClickListener(click -> Answers.say(rerenders.request(canvas.board())));
        canvas.listen(this, this::hear);
        addAttachListener(event -> readOn());
        readAll();
        show();
    }

    private void hear(List<News> batch) {
        if (ShotNews.has(batch, OF_ALL)) {
            readAll();
        }
        Set<ShotId> touched = new HashSet<>(ShotNews.named(batch, OF_A_SHOT));
        if (ShotNews.has(batch, Set.of("outline-changed"))) {
            Set<ShotId> before = placed;
            placed = filmed();
            placed.stream().filter(shot -> !before.contains(shot)).forEach(touched::add);
            due.retainAll(placed);
            show();
        }
        touched.retainAll(placed);
        look(touched);
    }

    private Set<ShotId> filmed() {
        return canvas.outline().filmed().map(Placed::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void readAll() {
        placed = filmed();
        unread.clear();
        unread.addAll(placed);
        if (unread.size() <= PIECE) {
            look(take());
        } else {
            readOn();
        }
    }

    /** One piece at a time, so that nobody waits behind the whole board. */
    private void readOn() {
        UI page = getUI().orElse(null);
        if (!reading && !unread.isEmpty() && page != null) {
            reading = true;
            page.getPage().executeJs(LATER).then(done -> { // not of this button, which may be invisible and would wait
                reading = false;
                look(take());
                readOn();
            });
        }
    }

    private Collection<ShotId> take() {
        Set<ShotId> piece = new HashSet<>();
        while (piece.size() < PIECE && !unread.isEmpty()) {
            piece.add(unread.removeFirst());
        }
        return piece;
    }

    private void look(Collection<ShotId> shots) {
        if (!shots.isEmpty()) {
            due.removeAll(shots);
            due.addAll(rerenders.due(canvas.board(), shots));
            show();
        }
    }

    private void show() {
        setVisible(!due.isEmpty());
        removeAll();
        String words = canvas.mayEdit() ? "render.out-of-date.again" : "render.out-of-date";
        add(span("wide-only", words), span("narrow-only", "render.out-of-date.short"));
    }

    /** The bar says less where it is short. */
    private Span span(String where, String key) {
        Span span = new Span(Words.of(key, "count", due.size()));
        span.addClassName(where);
        return span;
    }
}
