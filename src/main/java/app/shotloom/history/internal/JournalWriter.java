package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.identity.UserId;
import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shared.Gestures.Gesture;
import app.shotloom.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes changes down as gestures: those of one scope, of one transaction, or of somebody who goes on typing. */
@Component
class JournalWriter {

    /** Who goes on typing in one field within this is still at the same thing. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private record Whose(BoardId board, UserId author) {}

    private final GestureRows gestures;
    private final EntryRows entries;
    private final Owners owners;
    private final Retraction retraction;
    private final Live live;
    private final Clock clock;

    JournalWriter(GestureRows gestures, EntryRows entries, Owners owners, Retraction retraction, Live live, Clock clock) {
        this.gestures = gestures;
        this.entries = entries;
        this.owners = owners;
        this.retraction = retraction;
        this.live = live;
        this.clock = clock;
    }

    void write(@Nullable Gesture scope, List<Change> changes) {
        Map<Whose, List<Change>> byPerson = new LinkedHashMap<>();
        changes.forEach(change -> byPerson
                .computeIfAbsent(new Whose(change.board(), Objects.requireNonNull(change.by())), whose -> new ArrayList<>())
                .add(change));
        byPerson.forEach((whose, theirs) -> write(scope, whose, theirs));
    }

    private void write(@Nullable Gesture scope, Whose whose, List<Change> changes) {
        Instant now = clock.instant();
        if (scope != null || !isContinued(whose, changes, now)) {
            boolean byHand = changes.stream().anyMatch(change -> change.cause() == Change.Cause.HAND);
            UUID id = scope == null ? Ids.next() : scope.id();
            boolean fresh = gestures.begin(id, whose.board(), whose.author(), scope == null ? null : scope.name(), now, byHand);
            if (fresh && byHand) {
                gestures.forgetUndone(whose.board(), whose.author());
            }
            entries.add(id, whose.author(), changes, now);
            if (byHand) {
                retraction.recognise(id, changes);
            }
        }
        tell(whose);
    }

    /** Somebody types on: what they wrote before and now is one change, unless somebody else wrote in between. */
    private boolean isContinued(Whose whose, List<Change> changes, Instant now) {
        Change change = changes.getFirst();
        if (changes.size() > 1 || change.cause() != Change.Cause.HAND || !isTyped(change)) {
            return false;
        }
        UUID typing = gestures.typing(whose.board(), whose.author(), change.facet(), now.minus(PAUSE)).orElse(null);
        if (typing == null) {
            return false;
        }
        if (!entries.extend(typing, change)) {
            entries.add(typing, whose.author(), changes, now);
        }
        gestures.goOn(typing, now);
        gestures.forgetUndone(whose.board(), whose.author());
        return true;
    }

    private boolean isTyped(Change change) {
        return owners.of(change.facet()).filter((FacetOwner owner) -> owner.isTyped(change.facet())).isPresent();
    }

    private void tell(Whose whose) {
        String board = whose.board().toString();
        String by = whose.author().toString();
        live.publish(
                LiveTopic.board(whose.board().value()), new News("history-changed", by, Map.of("boardId", board, "by", by)));
    }
}
