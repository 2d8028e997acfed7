package app.shotloom.shots;

import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotEvent.ShotRevised;
import app.shotloom.shots.internal.ShotRepository;
import app.shotloom.shots.internal.StoredShot;
import app.shotloom.text.TextOwner;
import app.shotloom.text.TextRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The long texts of shots, in which several people write at once. */
@Component
public class ShotTexts implements TextOwner {

    /** In UTF-16 units. */
    public static final int LONGEST = StoredShot.LONGEST_TEXT;

    private static final String KIND = "shot";

    private final ShotRepository shots;
    private final Boards boards;
    private final ShotOrder order;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ShotTexts(ShotRepository shots, Boards boards, ShotOrder order, CurrentUser user, ApplicationEventPublisher events) {
        this.shots = shots;
        this.boards = boards;
        this.order = order;
        this.user = user;
        this.events = events;
    }

    /** The name of a long field's text. */
    public static TextRef ref(ShotId shot, ShotField field) {
        return new TextRef(KIND, shot.value(), field.key());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public String read(TextRef text) {
        ShotId id = new ShotId(text.owner());
        boards.requireView(boards.boardOf(id));
        return shots.findById(text.owner()).orElseThrow(() -> new Refusal.NotFound("shot")).read().value(field(text));
    }

    @Override
    public String lock(TextRef text) {
        ShotId id = new ShotId(text.owner());
        boards.requireEdit(boards.boardOf(id));
        if (!order.staysPlaced(id)) {
            throw new Refusal.Gone(Saying.of("shots.refused.deleted"));
        }
        return locked(text).read().value(field(text));
    }

    @Override
    public String clean(TextRef text, String words) {
        return Texts.clean(text.field(), words, StoredShot.LONGEST_TEXT);
    }

    @Override
    public void write(TextRef text, String words) {
        StoredShot shot = locked(text);
        ShotField field = field(text);
        String before = shot.read().value(field);
        shot.write(field, words);
        events.publishEvent(new ShotRevised(shot.board(), shot.id(), field, user.id(), before, words));
    }

    private StoredShot locked(TextRef text) {
        return shots.lock(text.owner()).orElseThrow(() -> new Refusal.NotFound("shot"));
    }

    private static ShotField field(TextRef text) {
        ShotField field = ShotField.of(text.field());
        if (!field.isLong()) {
            throw new Refusal.NotFound("text");
        }
        return field;
    }
}
