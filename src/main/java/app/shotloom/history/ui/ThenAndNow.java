package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.history.BoardState;
import app.shotloom.history.Comparison;
import app.shotloom.history.Comparison.Fate;
import app.shotloom.history.Comparison.Row;
import app.shotloom.history.NamedVersion;
import app.shotloom.shared.Gestures.Gesture;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A board or a shot as it was, beside now, and the way back to it. */
class ThenAndNow extends Section {

    private final BoardId board;
    private final @Nullable ShotId shot;
    private final UUID version;
    private final HistoryParts with;
    private final BoardState then;
    private final Div rows = new Div();
    private @Nullable NativeButton restore;
    private Comparison comparison;
    private boolean showsAll;

    ThenAndNow(BoardId board, @Nullable ShotId shot, UUID version, HistoryParts with, boolean mayEdit) {
        this.board = board;
        this.shot = shot;
        this.version = version;
        this.with = with;
        then = with.versions().at(board, version);
        comparison = compare();
        getElement().setAttribute("aria-label", Words.of("history.then-and-now"));
        rows.addClassName("rows");
        add(heading());
        if (mayEdit) {
            add(tools());
        }
        add(rows);
        show();
    }

    /** What is "now" may be another now; what it does not change stays as it is on the page. */
    void refresh() {
        Comparison next = compare();
        if (!next.equals(comparison)) {
            comparison = next;
            show();
        }
    }

    private Comparison compare() {
        BoardState now = with.versions().now(board);
        return shot == null ? Comparison.of(board.value(), then, now) : Comparison.ofShot(shot.value(), then, now);
    }

    private H2 heading() {
        String name = with.versions().named(board).stream()
                .filter(each -> each.id().equals(version))
                .map(NamedVersion::name)
                .findFirst()
                .orElseGet(() -> with.history()
                        .of(board, version)
                        .map(done -> Words.of(
                                "history.after-this",
                                "who",
                                with.people().of(done.author()).name(),
                                "what",
                                with.sentences().past(done, with.sentences().names(board))))
                        .orElse(""));
        return new H2(name);
    }

    private Div tools() {
        Div tools = new Div();
        tools.addClassName("tools");
        String does = Words.of(shot == null ? "history.restore" : "history.restore-shot");
        restore = Buttons.named("primary", does, does, this::restore);
        tools.add(restore);
        boolean isGesture = with.versions().named(board).stream().noneMatch(each -> each.id().equals(version));
        if (isGesture) {
            tools.add(new NamedVersions.NameField(Words.of("history.name-this"), this::name));
        }
        return tools;
    }

    private void name(String name) {
        try {
            with.versions().name(board, name, version);
        } catch (Refusal.Invalid refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }

    private void restore() {
        try {
            Gesture gesture = with.versions().restore(board, version, shot);
            Toasts.offerUndo(
                    Words.of(shot == null ? "history.restored-version" : "history.restored-shot"),
                    () -> with.history().takeBack(board, gesture.id()));
            getUI().ifPresent(ui -> ui.navigate("board/" + board + (shot == null ? "" : "?shot=" + shot)));
        } catch (Refusal.Invalid | Refusal.Gone | Refusal.Overtaken refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }

    /** What is the same is left out until somebody asks for it. */
    private void show() {
        if (restore != null) {
            restore.setEnabled(comparison.rows().stream().anyMatch(row -> row.fate() != Fate.SAME));
        }
        rows.removeAll();
        var names = with.sentences().names(board);
        List<Row> shown = comparison.rows().stream()
                .filter(row -> showsAll || row.fate() != Fate.SAME || shot != null)
                .toList();
        if (shown.isEmpty()) {
            rows.add(new Paragraph(Words.of("history.same-as-now")));
        }
        shown.forEach(row -> rows.add(new ComparedRow(row, comparison, names, with.facets())));
        long same = comparison.rows().size() - shown.size();
        if (same > 0) {
            rows.add(Buttons.plain(Words.of("history.show-same", "count", same), () -> {
                showsAll = true;
                show();
            }));
        }
    }
}
