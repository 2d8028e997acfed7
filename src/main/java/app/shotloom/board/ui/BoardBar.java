package app.shotloom.board.ui;

import app.shotloom.board.Boards;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.live.Present;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** What a board puts into the bar above it: its title, renamed in place; who is here; what can be done with all of it. */
class BoardBar {

    private final LiveField title;
    private final WhoIsHere here = new WhoIsHere();
    private final List<Component> tools = new ArrayList<>();

    BoardBar(Canvas canvas, Boards boards, CanvasParts parts, Runnable help) {
        title = new LiveField(Words.of("board.title"), LiveField.Shape.HEADING, !canvas.mayEdit())
                .saying(canvas.outline().title())
                .savingBy((base, value) -> TitleEdit.outcome(boards.rename(canvas.board(), base, value)))
                .settlingBy((clash, mine, value) ->
                        TitleEdit.settle(clash, mine, value, theirs -> boards.rename(canvas.board(), theirs, value)));
        tools.add(here);
        parts.partsIn(BoardPart.Place.BAR).forEach(part -> tools.add(part.open(canvas)));
        tools.add(Buttons.icon("help", Words.of("board.keys"), help));
    }

    List<Component> path() {
        return List.of(title);
    }

    List<Component> tools() {
        return tools;
    }

    void show(String newTitle) {
        title.hear(newTitle);
    }

    void show(List<Present> people) {
        here.show(people);
    }
}
