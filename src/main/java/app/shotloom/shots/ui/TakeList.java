package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.live.News;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shots.Take;
import app.shotloom.shots.TakeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** Every take of a shot, the newest first: play, choose, download, delete with undo. */
class TakeList extends Div {

    private final Canvas canvas;
    private final ShotId shot;
    private final TakesPanel with;
    private final H3 title = new H3("Takes");
    private final UnorderedList list = new UnorderedList();

    TakeList(Canvas canvas, ShotId shot, TakesPanel with) {
        this.canvas = canvas;
        this.shot = shot;
        this.with = with;
        addClassName("panel");
        list.addClassName("takes");
        add(title, list);
        show();
        canvas.listen(this, batch -> {
            if (batch.stream().anyMatch(this::isAboutTakes)) {
                show();
            }
        });
    }

    private boolean isAboutTakes(News news) {
        return news.kind().equals(News.MISSED)
                || (news.kind().equals("take-changed") && shot.toString().equals(news.text("shotId")));
    }

    private void show() {
        List<Take> takes = with.takes().of(shot);
        TakeId chosen = with.shots().of(shot).chosenTake();
        Map<UserId, Person> makers = with.people().of(takes.stream().map(Take::madeBy).toList());
        setVisible(!takes.isEmpty());
        list.removeAll();
        for (Take take : takes) {
            TakeLine line = new TakeLine(take, makers.get(take.madeBy()), take.id().equals(chosen));
            if (canvas.mayEdit()) {
                line.offer(() -> with.takes().choose(take.id()), () -> delete(take));
            }
            list.add(line);
        }
    }

    private void delete(Take take) {
        with.takes().delete(take.id());
        show();
        Toasts.offerUndo("Take " + take.number() + " deleted", () -> with.takes().restore(take.id()));
    }
}
