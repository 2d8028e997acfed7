package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Present;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Shape;
import app.shotloom.shared.ui.WrittenField;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.ShotTexts;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some fields of one shot, each saved as one types and each heard on its own. */
abstract class ShotFields extends Div {

    private final Canvas canvas;
    private final ShotId shot;
    private final WordsPanel with;
    private final Map<ShotField, WrittenField<?>> texts = new EnumMap<>(ShotField.class);
    private final Map<ShotField, Choice> choices = new EnumMap<>(ShotField.class);
    private final ShotEditing editing;

    ShotFields(Canvas canvas, ShotId shot, WordsPanel with) {
        this.canvas = canvas;
        this.shot = shot;
        this.with = with;
        editing = new ShotEditing(shot, with);
        addClassName("panel");
    }

    /** Fills the fields, once all are there, and keeps them current. */
    final void begin() {
        Shot now = with.shots().of(shot);
        texts.forEach((field, text) -> text.hear(now.value(field)));
        showChoices(now);
        offerCast();
        showTyping();
        canvas.listen(this, batch -> {
            hear(batch);
            meet(batch);
        });
    }

    /** A field of several lines merges what several people write in it at once; a short one lets them choose. */
    final WrittenField<?> text(ShotField field, String label, String hint) {
        WrittenField<?> text = field.isLong() && !isStill()
                ? with.texts().of(ShotTexts.ref(shot, field), label, ShotTexts.LONGEST)
                : new LiveField(label, field.isLong() ? Shape.TEXT : Shape.LINE, isStill())
                        .keptFor(with.user().id().value().toString(), "shot/" + shot + "/" + field.key())
                        .savingBy((base, value) -> editing.save(field, base, value))
                        .settlingBy((clash, mine, value) -> editing.settle(field, clash, mine, value));
        text.hinting(hint);
        text.onTyping(now -> canvas.typingIn(now ? field.key() : null));
        texts.put(field, text);
        return text;
    }

    final Choice choice(ShotField field, String label) {
        Choice choice = new Choice(label, isStill(), value -> editing.write(field, value));
        choices.put(field, choice);
        return choice;
    }

    /** Writes over whatever is there: for values that are chosen, not typed. */
    final void write(ShotField field, String value) {
        editing.write(field, value);
    }

    final boolean isStill() {
        return !canvas.mayEdit();
    }

    private void offerCast() {
        var drawn = with.portraits().of(canvas.board());
        List<LiveField.Mention> cast = with.cast().of(canvas.board()).stream()
                .map(someone -> WordsFace.mention(someone, drawn))
                .toList();
        List.of(ShotField.PROMPT, ShotField.DIALOGUE, ShotField.NOTES)
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

    /** What is chosen, not typed, as it is now. */
    void showChoices(Shot now) {
        choices.forEach((field, choice) -> choice.hear(now.value(field)));
    }

    private void meet(List<News> batch) {
        if (batch.stream().anyMatch(news -> news.kind().equals("presence"))) {
            showTyping();
        }
    }

    private void showTyping() {
        List<Present> here = with.presence().people(LiveTopic.board(canvas.board().value()));
        texts.forEach((field, text) -> text.othersTyping(editing.typing(here, field)));
    }

    private boolean isOfThisShot(News news) {
        return news.kind().equals(News.MISSED)
                || news.kind().equals("look-chosen")
                || (news.kind().equals("shot-revised") && shot.toString().equals(news.text("shotId")));
    }
}
