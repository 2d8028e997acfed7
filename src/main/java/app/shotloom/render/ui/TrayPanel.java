package app.shotloom.render.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.live.News;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderJobId;
import app.shotloom.shared.ui.Children;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is being drawn and what waits, for whom and how long: the same for everyone. Gone while nothing is. */
class TrayPanel extends NativeDetails {

    private final Canvas canvas;
    private final RenderTray with;
    private final UnorderedList list = new UnorderedList();
    private final RenderSpeaker speaker;
    private final Map<RenderJobId, TrayLine> lines = new HashMap<>();

    TrayPanel(Canvas canvas, RenderTray with, RenderSpeaker speaker) {
        this.canvas = canvas;
        this.with = with;
        this.speaker = speaker;
        addClassName("tray");
        setContent(list);
        show();
        canvas.listen(this, batch -> {
            if (batch.stream().anyMatch(TrayPanel::isAboutRenders)) {
                show();
            }
        });
    }

    private static boolean isAboutRenders(News news) {
        return List.of("render-changed", "outline-changed", News.MISSED).contains(news.kind());
    }

    private void show() {
        List<RenderJob> open = with.queue().openOf(canvas.board()).stream()
                .sorted(Comparator.comparingInt(RenderJob::place))
                .toList();
        setVisible(!open.isEmpty());
        setSummaryText(Progress.summary(open));
        Map<UserId, Person> starters = with.people().of(open.stream().map(RenderJob::startedBy).toList());
        Map<ShotId, String> numbers =
                canvas.outline().shots().collect(Collectors.toMap(Placed::id, Placed::number));
        speaker.say(ended(open), open);
        lines.keySet().retainAll(open.stream().map(RenderJob::id).toList());
        Children.arrange(list.getElement(), open.stream().map(job -> {
            TrayLine line = lines.computeIfAbsent(job.id(), id -> new TrayLine(canvas.mayEdit(), () -> with.queue().cancel(id)));
            line.show(numbers.getOrDefault(job.shot(), "–"), job, starters.get(job.startedBy()));
            return line;
        }).toList());
    }

    /** What the list still shows and is over. */
    private List<RenderSpeaker.Ended> ended(List<RenderJob> open) {
        List<RenderJobId> going = open.stream().map(RenderJob::id).toList();
        return lines.entrySet().stream()
                .filter(line -> !going.contains(line.getKey()))
                .map(line -> new RenderSpeaker.Ended(
                        line.getValue().number(), with.queue().of(line.getKey()).status()))
                .toList();
    }
}
