package app.shotloom.brief.internal;

import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.brief.Brief;
import app.shotloom.brief.BriefChanged;
import app.shotloom.brief.BriefOrder;
import app.shotloom.brief.BriefReading;
import app.shotloom.brief.continuity.Continuity;
import app.shotloom.shared.Ids;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what there is to read, and keeps what was read. Every call is one short transaction; nobody waits in it. */
@Service
public class Readings {

    private static final Logger log = LoggerFactory.getLogger(Readings.class);

    private final BriefRepository briefs;
    private final SceneBook book;
    private final ShotOrder order;
    private final Boards boards;
    private final Fingerprints fingerprints;
    private final BriefText text;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readings(
            BriefRepository briefs,
            SceneBook book,
            ShotOrder order,
            Boards boards,
            Fingerprints fingerprints,
            BriefText text,
            ApplicationEventPublisher events,
            Clock clock) {
        this.briefs = briefs;
        this.book = book;
        this.order = order;
        this.boards = boards;
        this.fingerprints = fingerprints;
        this.text = text;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be asked of a scene now: shots that say something else than was read, shots that earlier ones leave
     * something else to, and overdue answers. What is carried is read again only when all before it is read, so that it
     * goes once through the scene.
     *
     * @param urgent shots that somebody waits for
     */
    @Transactional
    public List<Asking> toAsk(SceneId scene, Collection<ShotId> urgent) {
        // the rows first: whoever writes holds them until what was written is true, and only then is it looked at
        Map<ShotId, StoredBrief> rows = lock(order.shotsOf(scene));
        SceneBook.Pages pages = book.open(scene);
        List<Shot> speaking = new ArrayList<>();
        for (Shot shot : pages.shots()) {
            StoredBrief row = rows.get(shot.id());
            if (row != null && isSilent(shot)) {
                row.rest();
            } else if (row != null) {
                speaking.add(shot);
            }
        }
        List<Asking> askings = new ArrayList<>();
        Continuity continuity = new Continuity();
        boolean settled = true;
        for (Shot shot : speaking) {
            StoredBrief row = Objects.requireNonNull(rows.get(shot.id()));
            BriefOrder said = pages.order(shot, continuity.carried());
            Prints prints = fingerprints.of(said);
            if (row.differs(prints) || (settled && row.differsInCarried(prints))) {
                row.renew(prints, text.write(said.carried()));
            }
            boolean awaited = urgent.contains(shot.id());
            if (row.isToAsk(clock.instant(), awaited)) {
                row.asked(clock.instant(), awaited);
                askings.add(new Asking(Ids.next(), shot.id(), row.revision(), said, awaited));
            }
            settled &= row.isCurrent() && !row.differsInCarried(prints);
            follow(continuity, row, said);
        }
        return askings;
    }

    private Map<ShotId, StoredBrief> lock(List<ShotId> shots) {
        List<UUID> ids = shots.stream().map(ShotId::value).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<StoredBrief> locked = briefs.lock(ids);
        if (locked.size() < ids.size()) {
            briefs.begin(ids);
            locked = briefs.lock(ids);
        }
        return locked.stream().collect(Collectors.toMap(StoredBrief::shot, Function.identity()));
    }

    private static boolean isSilent(Shot shot) {
        return shot.prompt().isBlank() && shot.dialogue().isBlank();
    }

    /** What there is to read of a shot now, and the brief of exactly that, if it was read. */
    @Transactional(readOnly = true)
    public BriefReading of(ShotId id) {
        SceneBook.Pages page = book.open(id);
        if (page.shots().isEmpty()) {
            throw new Refusal.NotFound("shot");
        }
        StoredBrief row = briefs.findById(id.value()).orElse(null);
        BriefOrder said = page.order(page.shots().getFirst(), row == null ? List.of() : text.carried(row.carried()));
        if (row == null || !row.isCurrent() || row.differs(fingerprints.of(said))) {
            return new BriefReading(said, null);
        }
        String brief = row.brief();
        return new BriefReading(said, brief == null ? null : text.brief(brief));
    }

    /** These have nothing to read, or stand nowhere: nobody waits for them. */
    @Transactional
    public void rest(Collection<ShotId> shots) {
        lock(List.copyOf(shots)).values().forEach(StoredBrief::rest);
    }

    /** What is not read yet leaves nothing. */
    private void follow(Continuity continuity, StoredBrief row, BriefOrder said) {
        String brief = row.brief();
        if (brief != null && !said.isSilent()) {
            continuity.pass(row.shot(), text.brief(brief), said.words().text());
        }
    }

    /** Keeps what a node has read, unless it is of older words, or known already. */
    @Transactional
    public boolean keep(ShotId shot, long revision, String source, Brief brief) {
        if (briefs.keep(shot.value(), revision, source, text.write(brief), clock.instant()) == 0) {
            log.debug("A late or second brief of shot {}, revision {}, is dropped", shot, revision);
            return false;
        }
        events.publishEvent(new BriefChanged(boards.boardOf(shot), shot));
        return true;
    }
}
