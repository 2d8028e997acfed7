package app.shotloom.brief;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.brief.internal.Amendments;
import app.shotloom.brief.internal.BriefRepository;
import app.shotloom.brief.internal.BriefText;
import app.shotloom.brief.internal.CorrectionBook;
import app.shotloom.brief.internal.ReadingDesk;
import app.shotloom.brief.internal.Readings;
import app.shotloom.brief.internal.StoredBrief;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The briefs of the shots. A node reads them whenever what there is to read changes; whoever looks at one that is not
 * current has it read. News of kind {@code brief-changed} on the board's topic tells when to look again.
 */
@Service
public class Briefs {

    private final BriefRepository briefs;
    private final CorrectionBook corrections;
    private final Readings readings;
    private final ReadingDesk desk;
    private final BriefText text;
    private final Amendments amendments;
    private final Boards boards;
    private final Shots shots;

    Briefs(
            BriefRepository briefs,
            CorrectionBook corrections,
            Readings readings,
            ReadingDesk desk,
            BriefText text,
            Amendments amendments,
            Boards boards,
            Shots shots) {
        this.briefs = briefs;
        this.corrections = corrections;
        this.readings = readings;
        this.desk = desk;
        this.text = text;
        this.amendments = amendments;
        this.boards = boards;
        this.shots = shots;
    }

    /** The brief as it is known now; one that is not current is asked for, and comes as news. */
    @Transactional(readOnly = true)
    public ShotBrief of(ShotId id) {
        Shot shot = shots.of(id);
        ShotBrief brief = view(shot, briefs.findById(id.value()), corrections.of(id));
        if (brief.status() == BriefStatus.READING) {
            desk.wantedNow(id);
        }
        return brief;
    }

    /** The briefs of all shots of a board, as {@link #of(ShotId)}; those that are not current are asked for. */
    @Transactional(readOnly = true)
    public Map<ShotId, ShotBrief> ofBoard(BoardId board) {
        return of(shots.ofBoard(board).values());
    }

    /** What the pictures of these shots of a board show, in words; nothing of those that were never read. */
    @Transactional(readOnly = true)
    public Map<ShotId, String> captions(BoardId board, Collection<ShotId> ids) {
        boards.requireView(board);
        Map<ShotId, String> captions = new HashMap<>();
        if (!ids.isEmpty()) {
            briefs.captions(board.value(), ids.stream().map(ShotId::value).toList())
                    .forEach(row -> captions.put(new ShotId((UUID) row[0]), Objects.requireNonNullElse((String) row[1], "")));
        }
        return captions;
    }

    /** Of shots that the one who asks was shown already. */
    Map<ShotId, ShotBrief> of(Collection<Shot> said) {
        Map<ShotId, StoredBrief> stored = new HashMap<>();
        briefs.findByShotIn(said.stream().map(shot -> shot.id().value()).toList())
                .forEach(brief -> stored.put(brief.shot(), brief));
        Map<ShotId, List<KeptCorrection>> kept = corrections.of(said.stream().map(Shot::id).toList());
        Map<ShotId, ShotBrief> all = new HashMap<>();
        for (Shot shot : said) {
            ShotBrief brief = view(shot, Optional.ofNullable(stored.get(shot.id())), kept.getOrDefault(shot.id(), List.of()));
            all.put(shot.id(), brief);
        }
        desk.wanted(all.values().stream()
                .filter(brief -> brief.status() == BriefStatus.READING)
                .map(ShotBrief::shot)
                .toList());
        return all;
    }

    /** What an engine obeys: what there is to read of the shot, and the brief of exactly that, if it was read. */
    @Transactional(readOnly = true)
    public BriefReading reading(ShotId id) {
        boards.requireView(boards.boardOf(id));
        return readings.of(id);
    }

    private ShotBrief view(Shot shot, Optional<StoredBrief> stored, List<KeptCorrection> kept) {
        BriefStatus status = shot.prompt().isBlank() && shot.dialogue().isBlank()
                ? BriefStatus.NONE
                : stored.filter(StoredBrief::isCurrent).map(brief -> BriefStatus.READY).orElse(BriefStatus.READING);
        return new ShotBrief(
                shot.id(),
                stored.map(StoredBrief::revision).orElse(0L),
                status,
                stored.map(StoredBrief::source).orElse(null),
                stored.map(StoredBrief::brief).map(text::brief).orElse(null),
                kept);
    }

    /** What people set right in a shot's brief, the oldest first. */
    @Transactional(readOnly = true)
    public List<KeptCorrection> corrections(ShotId id) {
        boards.requireView(boards.boardOf(id));
        return corrections.of(id);
    }

    /** What people set right in the briefs of a board; nothing for shots where that is nothing. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<KeptCorrection>> corrections(BoardId board) {
        return corrections.of(shots.ofBoard(board).keySet());
    }

    /**
     * Sets things right; the brief is read again with them, and news tells when it is there. A correction of something
     * that was corrected before replaces it.
     *
     * @throws app.shotloom.shared.Refusal.NotAllowed for reviewers
     * @throws app.shotloom.shared.Refusal.Invalid when a shot would have more corrections than it may
     */
    @Transactional
    public void correct(ShotId id, List<Correction> made) {
        boards.requireEdit(boards.boardOf(id));
        corrections.make(id, made);
        desk.outdated(id);
    }

    /**
     * Sets right whatever differs between the brief and what is wanted, a part of a brief as JSON: entries by their id, or by
     * {@code key}, without either new ones, and {@code "removed": true} to take one away. See {@link #correct}.
     *
     * @param revision of the brief it is about; null for whichever there is
     * @return how many corrections that were
     * @throws app.shotloom.shared.Refusal.Invalid naming the first field that cannot be set so; nothing is changed
     * @throws app.shotloom.shared.Refusal.Overtaken when the brief is of another revision by now
     */
    @Transactional
    public int amend(ShotId id, JsonNode wanted, @Nullable Long revision) {
        Shot shot = shots.of(id);
        boards.requireEdit(shot.board());
        StoredBrief stored = briefs.findById(id.value()).orElse(null);
        if (revision != null && (stored == null || stored.revision() != revision)) {
            throw new Refusal.Overtaken(Saying.of("brief.refused.read-again"));
        }
        String known = stored == null ? null : stored.brief();
        Brief brief = known == null ? Brief.unread(shot.duration()) : text.brief(known);
        List<Correction> made = amendments.of(brief, wanted);
        if (!made.isEmpty()) {
            correct(id, made);
        }
        return made.size();
    }

    /** Takes one correction back: the words decide again. */
    @Transactional
    public void takeBack(ShotId id, CorrectionId correction) {
        boards.requireEdit(boards.boardOf(id));
        corrections.takeBack(id, correction);
        desk.outdated(id);
    }

    /** Takes all corrections of a shot back. */
    @Transactional
    public void takeBackAll(ShotId id) {
        boards.requireEdit(boards.boardOf(id));
        corrections.takeBackAll(id);
        desk.outdated(id);
    }
}
