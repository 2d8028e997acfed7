package app.shotloom.history.internal;

import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.history.Left;
import app.shotloom.history.Left.Why;
import app.shotloom.identity.UserId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what taking one change back may do, so that it never takes anybody else's later work with it. */
@Component
class Judgement {

    /**
     * @param writes whether there is something to write: {@code value}
     * @param left what stays as it is, or null
     */
    record Verdict(boolean writes, @Nullable String value, @Nullable Left left) {

        static final Verdict NOTHING = new Verdict(false, null, null);

        static Verdict write(@Nullable String value) {
            return new Verdict(true, value, null);
        }

        static Verdict leave(Facet facet, Why why, @Nullable UserId who) {
            return new Verdict(false, null, new Left(facet, why, who, ""));
        }
    }

    private final EntryRows entries;

    Judgement(EntryRows entries) {
        this.entries = entries;
    }

    Verdict of(Entry line, FacetOwner owner) {
        String now = owner.now(line.facet());
        if (line.facet().isExistence()) {
            return ofExistence(line, owner, now);
        }
        if (Objects.equals(now, line.before())) {
            return Verdict.NOTHING;
        }
        Optional<UserId> since = entries.byOthers(line.facet(), line.id(), line.author()).map(Entry::author);
        boolean untouched = Objects.equals(now, line.after()) || line.facet().isPlace() && since.isEmpty();
        if (untouched) {
            return Verdict.write(line.before());
        }
        return owner.isText(line.facet()) && now != null
                ? ofText(line, now, since.orElse(null))
                : Verdict.leave(line.facet(), Why.CHANGED, since.orElse(null));
    }

    private Verdict ofExistence(Entry line, FacetOwner owner, @Nullable String now) {
        boolean isHere = Facet.HERE.equals(now);
        boolean wasHere = Facet.HERE.equals(line.before());
        if (isHere == wasHere) {
            return Verdict.NOTHING;
        }
        Optional<Entry> since = wasHere
                ? entries.byOthers(line.facet(), line.id(), line.author())
                : entries.byOthers(owner.goneWith(line.facet()), line.id(), line.author());
        return since.map(other -> Verdict.leave(line.facet(), Why.WORKED_ON, other.author()))
                .orElseGet(() -> Verdict.write(line.before()));
    }

    private static Verdict ofText(Entry line, String now, @Nullable UserId since) {
        TextInverse.Result result =
                TextInverse.of(Objects.requireNonNullElse(line.before(), ""), Objects.requireNonNullElse(line.after(), ""), now);
        Left left = result.whole() ? null : new Left(line.facet(), Why.PARTLY, since, "");
        return new Verdict(!result.text().equals(now), result.text(), left);
    }
}
