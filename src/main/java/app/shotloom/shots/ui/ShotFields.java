package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.LookPicker;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Present;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Shape;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Conflict;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one shot, each saved as one types and each heard on its own. */
class ShotFields extends Div {

    private final ShotId shot;
    private final WordsPanel with;
    private final Map<ShotField, LiveField> texts = new EnumMap<>(ShotField.class);
    private final Map<ShotField, Choice> choices = new EnumMap<>(ShotField.class);
    private final LookPicker look;
    private final ShotEditing editing;

    ShotFields(Canvas canvas, ShotId shot, WordsPanel with) {
        this.shot = shot;
        this.with = with;
        editing = new ShotEditing(shot, with);
        addClassName("panel");
        boolean still = !canvas.mayEdit();
        text(canvas, ShotField.PROMPT, "Prompt", "What one sees: who, where, what happens. @ names the cast.", Shape.TEXT, still);
        text(canvas, ShotField.DIALOGUE, "Dialogue", "What is said", Shape.TEXT, still);
        Choice size = choice(ShotField.CAMERA_SIZE, "Shot size", still);
        offer(size, CameraSize.values(), CameraSize::code, CameraSize::label);
        Choice move = choice(ShotField.CAMERA_MOVE, "Camera move", still);
        offer(move, CameraMove.values(), CameraMove::code, CameraMove::label);
        Choice angle = choice(ShotField.CAMERA_ANGLE, "Angle", still);
        offer(angle, CameraAngle.values(), CameraAngle::code, CameraAngle::label);
        Choice lens = choice(ShotField.CAMERA_LENS, "Lens", still);
        offer(lens, CameraLens.values(), CameraLens::code, CameraLens::label);
        LiveField duration = text(canvas, ShotField.DURATION, "Seconds", "4", Shape.LINE, still);
        Choice ratio = choice(ShotField.ASPECT_RATIO, "Frame", still);
        Arrays.stream(AspectRatio.values()).forEach(each -> ratio.offer(each.code(), each.code()));
        look = LookPicker.ofShot(!still, chosen -> editing.write(ShotField.LOOK, chosen == null ? "" : chosen.code()));
        add(pair(size, move), pair(angle, lens), pair(duration, ratio), look);
        text(canvas, ShotField.NOTES, "Notes", "For the team", Shape.TEXT, still);
        add(texts.get(ShotField.NOTES));
        begin(canvas);
        canvas.listen(this, batch -> {
            hear(batch);
            meet(canvas, batch);
        });
    }

    private LiveField text(Canvas canvas, ShotField field, String label, String hint, Shape shape, boolean still) {
        LiveField text = new LiveField(label, shape, still)
                .hinting(hint)
                .savingBy((base, value) -> editing.save(field, base, value))
                .settlingBy((clash, mine, value) -> editing.settle(field, clash, mine, value))
                .onTyping(now -> canvas.typingIn(now ? field.key() : null));
        texts.put(field, text);
        add(text);
        return text;
    }

    private Choice choice(ShotField field, String label, boolean still) {
        Choice choice = new Choice(label, still, value -> editing.write(field, value));
        choices.put(field, choice);
        return choice;
    }

    private static <T> void offer(Choice choice, T[] values, Function<T, String> code, Function<T, String> label) {
        choice.offer("", "By the words");
        Arrays.stream(values).forEach(each -> choice.offer(code.apply(each), label.apply(each)));
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("pair");
        return pair;
    }

    private void begin(Canvas canvas) {
        Shot now = with.shots().of(shot);
        texts.forEach((field, text) -> text.saying(now.value(field)));
        showChoices(now);
        offerCast(canvas);
        showTyping(canvas);
        for (Conflict open : canvas.mayEdit() ? with.shots().openConflicts(canvas.board()) : List.<Conflict>of()) {
            LiveField lost = texts.get(open.field());
            if (open.shot().equals(shot) && lost != null) {
                lost.reopen(editing.clash(open.id(), open.field(), now.value(open.field())), open.mine());
            }
        }
    }

    private void offerCast(Canvas canvas) {
        List<LiveField.Mention> cast =
                with.cast().of(canvas.board()).stream().map(WordsFace::mention).toList();
        List.of(ShotField.PROMPT, ShotField.DIALOGUE)
                .forEach(field -> Optional.ofNullable(texts.get(field)).ifPresent(text -> text.offer(cast)));
    }

    private void hear(List<News> batch) {
        List<News> mine = batch.stream().filter(news -> isOfThisShot(news)).toList();
        mine.forEach(editing::remember);
        if (!mine.isEmpty()) {
            Shot now = with.shots().of(shot);
            texts.forEach((field, text) -> text.hear(now.value(field)));
            showChoices(now);
        }
    }

    private void showChoices(Shot now) {
        choices.forEach((field, choice) -> choice.hear(now.value(field)));
        look.show(now.look(), with.looks().of(now.board()));
    }

    private void meet(Canvas canvas, List<News> batch) {
        if (batch.stream().anyMatch(news -> news.kind().equals("presence"))) {
            showTyping(canvas);
        }
    }

    private void showTyping(Canvas canvas) {
        List<Present> here = with.presence().people(LiveTopic.board(canvas.board().value()));
        texts.forEach((field, text) -> text.othersTyping(editing.typing(here, field)));
    }

    private boolean isOfThisShot(News news) {
        return news.kind().equals(News.MISSED)
                || news.kind().equals("look-chosen")
                || (news.kind().equals("shot-revised") && shot.toString().equals(news.text("shotId")));
    }
}
