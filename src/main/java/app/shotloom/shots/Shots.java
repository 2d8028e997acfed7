package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotEvent.ShotCopied;
import app.shotloom.shots.ShotEvent.ShotRevised;
import app.shotloom.shots.internal.ShotRepository;
import app.shotloom.shots.internal.StoredShot;
import app.shotloom.text.SharedTexts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the shots say, and how edits of several people meet. */
@Service
public class Shots {

    private final ShotRepository shots;
    private final Boards boards;
    private final ShotOrder order;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final SharedTexts texts;

    Shots(
            ShotRepository shots,
            Boards boards,
            ShotOrder order,
            CurrentUser user,
            ApplicationEventPublisher events,
            SharedTexts texts) {
        this.shots = shots;
        this.boards = boards;
        this.order = order;
        this.user = user;
        this.events = events;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public Shot of(ShotId id) {
        boards.requireView(boards.boardOf(id));
        return find(id).read();
    }

    /** Every shot of a board, those that were deleted and can come back included. */
    @Transactional(readOnly = true)
    public Map<ShotId, Shot> ofBoard(BoardId board) {
        boards.requireView(board);
        return shots.findByBoard(board.value()).stream()
                .map(StoredShot::read)
                .collect(Collectors.toMap(Shot::id, Function.identity()));
    }

    /** Those of these shots that are of this board. */
    @Transactional(readOnly = true)
    public Map<ShotId, Shot> of(BoardId board, Collection<ShotId> ids) {
        boards.requireView(board);
        Map<ShotId, Shot> said = said(ids);
        said.values().removeIf(shot -> !shot.board().equals(board));
        return said;
    }

    /** Those of the board's shots whose prompt, dialogue or notes contain this text, in whatever case. */
    @Transactional(readOnly = true)
    public Set<ShotId> saying(BoardId board, String text, Collection<ShotId> among) {
        boards.requireView(board);
        String pattern = "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
        return shots.saying(board.value(), pattern, among.stream().map(ShotId::value).toList()).stream()
                .map(ShotId::new)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What these shots say; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public Map<ShotId, Shot> said(Collection<ShotId> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return shots.findByIdIn(ids.stream().map(ShotId::value).toList()).stream()
                .map(StoredShot::read)
                .collect(Collectors.toMap(Shot::id, Function.identity()));
    }

    /** How often the shot was rewritten; a larger one is a later one. */
    @Transactional
    public int revisionOf(ShotId id) {
        boards.requireView(boards.boardOf(id));
        return shots.saveAndFlush(find(id)).revision();
    }

    /**
     * A new shot.
     *
     * @param index in the scene, from 0; a larger one means the end
     */
    @Transactional
    public ShotId create(SceneId scene, int index, String prompt) {
        ShotId id = order.place(scene, index);
        StoredShot shot = new StoredShot(id, boards.boardOf(scene));
        shot.write(ShotField.PROMPT, prompt);
        shots.save(shot);
        return id;
    }

    /** A new shot that says what another one says, whichever board that is on. */
    @Transactional
    ShotId createAs(SceneId scene, int index, Shot like) {
        ShotId id = order.place(scene, index);
        StoredShot shot = new StoredShot(id, boards.boardOf(scene));
        for (ShotField field : ShotField.values()) {
            shot.write(field, like.value(field));
        }
        shots.save(shot);
        return id;
    }

    /** Another shot right behind it that says the same; takes stay with the first. */
    @Transactional
    public ShotId duplicate(ShotId id) {
        ShotId copy = order.placeAfter(id);
        StoredShot shot = find(id);
        shots.save(shot.copy(copy));
        events.publishEvent(new ShotCopied(shot.board(), copy, id));
        return copy;
    }

    /**
     * Writes one field. What others have written in a long text since {@code base} stays, each letter of it; a short field that
     * somebody else has changed meanwhile is not written.
     *
     * @param base what the field said when the author began this edit
     * @throws Refusal.Invalid when the value breaks a rule of the field; nothing is changed
     */
    @Transactional
    public Revision revise(ShotId id, ShotField field, String base, String value) {
        StoredShot shot = editable(id);
        String current = shot.read().value(field);
        String cleaned = shot.clean(field, value);
        if (cleaned.equals(current)) {
            return new Revision.Unchanged();
        }
        if (field.isLong()) {
            return saved(shot, field, current, texts.rewrite(ShotTexts.ref(id, field), current, base, cleaned));
        }
        return base.equals(current) ? saved(shot, field, current, cleaned) : new Revision.Overtaken(current);
    }

    private Revision saved(StoredShot shot, ShotField field, String before, String value) {
        shot.write(field, value);
        events.publishEvent(new ShotRevised(shot.board(), shot.id(), field, user.id(), before, value));
        return new Revision.Saved(value);
    }

    private StoredShot editable(ShotId id) {
        boards.requireEdit(boards.boardOf(id));
        if (!order.staysPlaced(id)) {
            throw new Refusal.Gone(Saying.of("shots.refused.deleted"));
        }
        return shots.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("shot"));
    }

    private StoredShot find(ShotId id) {
        return shots.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("shot"));
    }
}
