package app.shotloom.board.ui;

import app.shotloom.board.Numbers;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotAction;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of the selected shot, edited in place; of several shots, what can be done with all of them. */
class Inspector extends Aside {

    private final Canvas canvas;
    private final CanvasParts parts;
    private final ShotCommands commands;
    private final H2 title = new H2();
    private final LiveField number;
    private final Numbers numbers;
    private final Div actions = new Div();
    private final Div panels = new Div();
    private final Div bulk = new Div();
    private final ShotPicture picture;
    private @Nullable ShotId shown;

    Inspector(Canvas canvas, Numbers numbers, CanvasParts parts, ShotCommands commands) {
        this.canvas = canvas;
        this.parts = parts;
        this.commands = commands;
        this.picture = new ShotPicture(canvas.mayEdit(), action -> parts.act(canvas, action, canvas.selected()));
        this.numbers = numbers;
        number = new LiveField(Words.of("board.number"), LiveField.Shape.HEADING, !canvas.mayEdit())
                .savingBy(this::call);
        number.addClassName("number");
        addClassName("inspector");
        getElement().setAttribute("aria-label", Words.of("board.inspector"));
        actions.addClassName("actions");
        add(new Header(title, number, actions, Buttons.icon("close", Words.of("board.inspector.close"), () -> canvas.select(List.of()))), picture, panels, bulk);
        hide(true);
        canvas.onSelected(this, this::open);
        canvas.faces().listen(this, this::show);
    }

    void open(List<ShotId> shots) {
        hide(shots.isEmpty());
        ShotId single = shots.size() == 1 ? shots.getFirst() : null;
        if (single == null || !single.equals(shown)) {
            rebuild(single);
        }
        picture.setVisible(single != null);
        canvas.faces().show(this, single == null ? Set.of() : Set.of(single));
        offerAll(shots);
        if (single != null) {
            canvas.faces().of(List.of(single)).values().forEach(faces -> faces.forEach(picture::show));
        }
        renumber();
        offer(shots);
    }

    /** By an attribute: of what is invisible the server tells the browser nothing, and a field that goes would not know it. */
    private void hide(boolean hidden) {
        getElement().setAttribute("hidden", hidden);
    }

    private void rebuild(@Nullable ShotId shot) {
        shown = shot;
        number.saying(Objects.requireNonNullElse(called(), "")); // a refused number of one shot is nothing to the next
        panels.removeAll();
        bulk.removeAll();
        picture.clear();
        if (shot != null) {
            parts.panels().forEach(panel -> panels.add(panel.open(canvas, shot)));
        }
    }

    /** What can be said of all of them is read again whenever others are selected. */
    private void offerAll(List<ShotId> shots) {
        bulk.removeAll();
        if (canvas.mayEdit() && shots.size() > 1) {
            parts.bulkPanels().forEach(panel -> bulk.add(panel.open(canvas, shots)));
        }
    }

    /** The shot's number follows its place. */
    void renumber() {
        String called = called();
        number.setVisible(called != null);
        title.setVisible(called == null);
        if (called == null) {
            title.setText(Words.of("board.shots", "count", canvas.selected().size()));
        } else {
            number.hear(called);
        }
    }

    private @Nullable String called() {
        return canvas.outline()
                .shots()
                .filter(placed -> placed.id().equals(shown))
                .map(Placed::number)
                .findFirst()
                .orElse(null);
    }

    /** An empty number gives the shot back to the board's numbering. */
    private LiveField.Outcome call(String base, String wanted) {
        ShotId shot = shown;
        String now = called();
        if (shot == null || now == null || !base.equals(now)) {
            return new LiveField.Outcome.Saved(Objects.requireNonNullElse(now, "")); // it was meant for another shot, or an older number
        }
        numbers.call(shot, wanted);
        canvas.outlineChanged();
        return new LiveField.Outcome.Saved(Objects.requireNonNullElse(called(), ""));
    }

    private void offer(List<ShotId> shots) {
        actions.removeAll();
        if (!canvas.mayEdit() || shots.isEmpty()) {
            return;
        }
        parts.actions().stream()
                .filter(action -> !action.key().isEmpty())
                .forEach(action -> actions.add(button(action)));
        actions.add(Buttons.icon("duplicate", Words.of("board.duplicate"), () -> commands.duplicate(canvas.selected())));
        actions.add(Buttons.icon("delete", Words.of("board.delete"), () -> commands.delete(canvas.selected())));
    }

    private NativeButton button(ShotAction action) {
        return Buttons.plain(action.label(), () -> action.run(canvas, canvas.selected()));
    }

    private void show(ShotId shot, Face face) {
        if (shot.equals(shown)) {
            picture.show(face);
        }
    }

    /** Puts the caret into the words of the shot. */
    void write() {
        getElement().executeJs("this.querySelector('.panel :is(shared-text, live-field)')?.focus()");
    }
}
