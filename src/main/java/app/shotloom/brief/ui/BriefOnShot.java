package app.shotloom.brief.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.brief.BriefStatus;
import app.shotloom.brief.ShotBrief;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Properties;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The brief of one shot: shown, set right, and kept current while anybody writes or corrects. */
class BriefOnShot extends Div {

    private static final Set<String> MATTERS = Set.of("brief-changed", "shot-revised", "take-changed");

    private final Canvas canvas;
    private final ShotId shot;
    private final BriefPanel with;
    private final SettingRight setting;
    private final CaptionField caption;
    private final ContinuityNote continuity;
    private final Span status = new Span();
    private final NativeButton undo;
    private final NativeButton allBack;
    private final Element brief = new Element("shot-brief");
    private @Nullable Plan shown;

    BriefOnShot(Canvas canvas, ShotId shot, BriefPanel with) {
        this.canvas = canvas;
        this.shot = shot;
        this.with = with;
        setting = new SettingRight(shot, with.briefs(), with.shots(), this::show);
        caption = new CaptionField(shot, with, setting, canvas.mayEdit());
        continuity = new ContinuityNote(canvas);
        undo = Buttons.plain(Words.of("brief.undo"), () -> act(setting::undo));
        allBack = Buttons.plain(Words.of("brief.all-back"), () -> act(setting::giveAllBack));
        addClassNames("panel", "brief");
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        add(new Header(new H3(Words.of("brief.title")), status, undo, allBack), continuity);
        getElement().appendChild(brief);
        add(caption);
        obey();
        show();
        showContinuity();
        canvas.listen(this, batch -> {
            if (batch.stream().anyMatch(this::isAboutThis)) {
                show();
            }
            if (batch.stream().anyMatch(BriefOnShot::isAboutContinuity)) {
                showContinuity();
            }
        });
    }

    private boolean isAboutThis(News news) {
        boolean mine = MATTERS.contains(news.kind()) && shot.toString().equals(news.text("shotId"));
        return mine || news.kind().equals(News.MISSED) || news.kind().equals("character-changed");
    }

    private static boolean isAboutContinuity(News news) {
        return Set.of("brief-changed", "outline-changed", News.MISSED).contains(news.kind());
    }

    private void showContinuity() {
        continuity.show(canvas.outline().scenes().stream()
                .filter(scene -> scene.shots().stream().anyMatch(placed -> placed.id().equals(shot)))
                .findFirst()
                .map(scene -> with.ledgers().of(scene.id()).contradictions())
                .orElse(List.of())
                .stream()
                .filter(found -> found.shot().equals(shot))
                .toList());
    }

    private void obey() {
        if (!canvas.mayEdit()) {
            return;
        }
        on("brief-correct", detail -> setting.correct(Wanted.in(detail), detail.path("said").asString()));
        on("brief-back", detail -> setting.giveBack(
                detail.path("target").asString(), detail.path("key").asString(), detail.path("field").asString()));
        on("brief-undo", detail -> setting.undo());
    }

    private void on(String event, Consumer<JsonNode> act) {
        brief.addEventListener(event, heard -> act(() -> act.accept(heard.getEventData().path("event.detail"))))
                .addEventDetail();
    }

    /** What is refused is said, and everything is as it was. */
    private void act(Runnable change) {
        try {
            change.run();
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
            shown = null;
            show();
        }
    }

    private void show() {
        Shot now = with.shots().of(shot);
        ShotBrief known = with.briefs().of(shot);
        status.setText(known.status() == BriefStatus.READING ? Words.of("brief.reading") : "");
        offerUndo(known);
        caption.show(known, canvas.mayEdit());
        brief.setProperty("waits", known.status() == BriefStatus.READING ? Words.of("brief.reading") : invitation());
        Plan plan = known.brief() == null || known.status() == BriefStatus.NONE
                ? null
                : new PlanMaker(known).make(now, with.takes().chosenOf(canvas.board(), List.of(shot)).get(shot), canvas.mayEdit());
        if (plan == null || !plan.equals(shown)) {
            shown = plan;
            Properties.set(brief, "plan", plan);
        }
    }

    private String invitation() {
        return canvas.mayEdit() ? Words.of("brief.invitation") : Words.of("brief.nothing-written");
    }

    private void offerUndo(ShotBrief known) {
        String last = setting.last();
        undo.setVisible(last != null);
        undo.setTitle(last == null ? "" : Words.of("brief.undo-of", "what", last));
        allBack.setVisible(canvas.mayEdit() && !known.corrections().isEmpty());
    }
}
