package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.history.Left;
import app.shotloom.history.Undone;
import app.shotloom.history.internal.GestureRows.Row;
import app.shotloom.history.internal.GestureRows.State;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Gestures.Gesture;
import app.shotloom.shared.Ids;
import app.shotloom.shared.LongTransaction;
import app.shotloom.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes gestures back and does them again, through the ordinary services: what nobody else has touched since is as it was
 * before, and what somebody has touched stays. All of it is a gesture itself, so nothing is ever lost.
 */
@Component
public class Reversal {

    /** So often it is tried again when others change the same things at the same time. */
    private static final int TRIES = 8;

    /** So many parts may be refused before the whole of it is. */
    private static final int MOST_REFUSED = 20;

    private final GestureRows gestures;
    private final EntryRows entries;
    private final Owners owners;
    private final Judgement judgement;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LongTransaction work;

    Reversal(
            GestureRows gestures,
            EntryRows entries,
            Owners owners,
            Judgement judgement,
            TransactionTemplate transaction,
            Clock clock,
            LongTransaction work) {
        this.gestures = gestures;
        this.entries = entries;
        this.owners = owners;
        this.judgement = judgement;
        this.transaction = transaction;
        this.clock = clock;
        this.work = work;
    }

    public Undone undo(BoardId board, UserId author) {
        return persistently(refused -> next(board, author, () -> gestures.lastDone(board, author), refused));
    }

    public Undone redo(BoardId board, UserId author) {
        return persistently(refused -> next(board, author, () -> gestures.firstUndone(board, author), refused));
    }

    /** That very gesture of the board, if it is this person's and still in effect. */
    public Undone takeBack(BoardId board, UUID gesture, UserId author) {
        Supplier<Optional<Row>> its = () -> gestures.find(gesture)
                .filter(row -> row.board().equals(board) && row.author().equals(author) && row.state() == State.DONE);
        return its.get().isEmpty() ? Undone.NOTHING : persistently(refused -> next(board, author, its, refused));
    }

    private interface Attempt {
        Undone with(Map<Long, String> refused);
    }

    /** A line of the journal that a service refuses to write back. */
    private static final class RefusedLine extends RuntimeException {
        private final long line;
        private final Refusal refusal;

        private RefusedLine(long line, Refusal refusal) {
            super(refusal);
            this.line = line;
            this.refusal = refusal;
        }
    }

    private Undone persistently(Attempt attempt) {
        Map<Long, String> refused = new HashMap<>();
        int tries = 0;
        while (true) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> attempt.with(refused)));
            } catch (ConcurrencyFailureException busy) {
                tries++;
                if (tries == TRIES) {
                    throw busy;
                }
            } catch (RefusedLine line) {
                refused.put(line.line, line.refusal.getLocalizedMessage());
                if (refused.size() > MOST_REFUSED) {
                    throw line.refusal;
                }
            }
        }
    }

    /** The next gesture of which something is left to take back; those without are done with. */
    private Undone next(BoardId board, UserId author, Supplier<Optional<Row>> which, Map<Long, String> refused) {
        gestures.takeTurns(board, author);
        for (Row row = which.get().orElse(null); row != null; row = which.get().orElse(null)) {
            List<Left> left = new ArrayList<>();
            UUID made = Ids.next();
            gestures.beginAbout(made, row, row.state() == State.DONE ? "undo" : "redo", clock.instant());
            if (reverse(row, new Gesture(made, ""), refused, left)) {
                gestures.become(row.id(), row.state() == State.DONE ? State.UNDONE : State.DONE, made);
                return new Undone(row.id(), left);
            }
            gestures.remove(made);
            gestures.become(row.id(), State.PAST, row.latest());
            if (!left.isEmpty()) {
                return new Undone(null, left);
            }
        }
        return Undone.NOTHING;
    }

    /** Whether anything was written. */
    private boolean reverse(Row row, Gesture as, Map<Long, String> refused, List<Left> left) {
        List<Entry> lines = new ArrayList<>(entries.of(row.latest()).stream().filter(Entry::isByHand).toList());
        Set<UUID> made = new HashSet<>();
        lines.stream().filter(Entry::isMaking).forEach(line -> made.add(line.facet().target()));
        lines.removeIf(line -> made.contains(line.facet().target()) && !line.isMaking()); // they go with it
        hold(row.board(), lines);
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            Entry line = lines.get(i);
            work.letGoAfter(i);
            FacetOwner owner = owners.of(line.facet()).orElse(null);
            if (owner != null) {
                any |= reverse(line, owner, as, refused.get(line.id()), left);
            }
        }
        return any;
    }

    /** Nobody changes what is judged until it is written. */
    private void hold(BoardId board, List<Entry> lines) {
        List<Facet> facets = lines.stream()
                .map(Entry::facet)
                .distinct()
                .sorted(Comparator.comparingInt(owners::turn).thenComparing(Facet::target))
                .toList();
        for (int i = 0; i < facets.size(); i++) {
            Facet facet = facets.get(i);
            work.letGoAfter(i);
            owners.of(facet).ifPresent(owner -> owner.hold(board, facet));
        }
    }

    private boolean reverse(Entry line, FacetOwner owner, Gesture as, @Nullable String refused, List<Left> left) {
        if (refused != null) {
            left.add(new Left(line.facet(), Left.Why.REFUSED, null, refused));
            return false;
        }
        Judgement.Verdict verdict = judgement.of(line, owner);
        if (verdict.left() != null) {
            left.add(verdict.left());
        }
        if (verdict.writes()) {
            write(line, owner, verdict.value(), as);
        }
        return verdict.writes();
    }

    private static void write(Entry line, FacetOwner owner, @Nullable String value, Gesture as) {
        try {
            Gestures.in(as, () -> {
                owner.write(line.board(), line.facet(), value);
                return as;
            });
        } catch (Refusal refusal) {
            throw new RefusedLine(line.id(), refusal);
        }
    }
}
