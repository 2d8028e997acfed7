package app.shotloom.shots.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.shared.ui.Children;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.OutOfDate;
import app.shotloom.shots.Take;
import app.shotloom.shots.TakeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every take of a shot, the newest first: play, choose, download, delete with undo. */
class TakeList extends Div {

    private final Canvas canvas;
    private final ShotId shot;
    private final TakesPanel with;
    private final UnorderedList list = new UnorderedList();
    private final Map<TakeId, TakeLine> lines = new HashMap<>();

    TakeList(Canvas canvas, ShotId shot, TakesPanel with) {
        this.canvas = canvas;
        this.shot = shot;
        this.with = with;
        addClassName("panel");
        list.addClassName("takes");
        add(new H3(Words.of("shots.takes")), list);
        show();
        canvas.listen(this, batch -> {
            if (StaleFace.mayTouch(shot, batch)) {
                show();
            }
        });
    }

    /** Lines stay as they are while others come and go, so that a take that plays goes on. */
    private void show() {
        List<Take> takes = with.takes().of(shot);
        TakeId chosen = with.shots().of(shot).chosenTake();
        Map<UserId, Person> makers = with.people().of(takes.stream().map(Take::madeBy).toList());
        String why = with.impact().of(canvas.board(), List.of(shot)).getOrDefault(shot, List.of()).stream()
                .map(reason -> Words.of(reason.why()))
                .collect(Collectors.joining(" "));
        setVisible(!takes.isEmpty());
        lines.keySet().retainAll(takes.stream().map(Take::id).toList());
        Children.arrange(list.getElement(), takes.stream().map(take -> {
            TakeLine line = lines.computeIfAbsent(take.id(), id -> newLine(take, makers.get(take.madeBy())));
            boolean onTheBoard = take.id().equals(chosen);
            line.show(take, onTheBoard, onTheBoard ? why : "", fileName(take));
            return line;
        }).toList());
    }

    private TakeLine newLine(Take take, @Nullable Person maker) {
        TakeLine line = new TakeLine(take, maker);
        if (canvas.mayEdit()) {
            line.offer(() -> with.takes().choose(take.id()), () -> approve(take.id()), () -> delete(take));
        }
        return line;
    }

    /** "Harbour 1A take 2.mp4": what an editor finds again among forty downloads. */
    private String fileName(Take take) {
        Outline outline = canvas.outline();
        String number = outline.shots()
                .filter(placed -> placed.id().equals(shot))
                .map(Placed::number)
                .findFirst()
                .orElse("");
        return Words.of(
                "shots.take.file",
                "title", outline.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-"),
                "shot", number,
                "number", Integer.toString(take.number())).replaceAll("\\p{Cf}", "");
    }

    private void approve(TakeId take) {
        if (with.takes().of(take).approved()) {
            with.takes().withdrawApproval(take);
        } else {
            with.takes().approve(take);
        }
        show();
    }

    private void delete(Take take) {
        boolean onTheBoard = take.id().equals(with.shots().of(shot).chosenTake());
        with.takes().delete(take.id());
        show();
        Toasts.offerUndo(Words.of("shots.take.deleted", "number", take.number()), () -> {
            with.takes().restore(take.id());
            if (onTheBoard) {
                with.takes().choose(take.id());
            }
        });
    }
}
