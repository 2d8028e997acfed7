package app.shotloom.shots;

import app.shotloom.board.Numbers;
import app.shotloom.board.ShotId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes several fields of a shot at once, all or none, where no person sits who could choose between two versions. */
@Service
public class ShotChanges {

    /** How the shot stands on its board: the number it is called by, whether it is omitted; null leaves either as it is. */
    public record Standing(@Nullable String number, @Nullable Boolean omitted) {}

    /** What the shot says now, and the revision that this made of it. */
    public record Written(Shot shot, int revision) {}

    private final Shots shots;
    private final Numbers numbers;

    ShotChanges(Shots shots, Numbers numbers) {
        this.shots = shots;
        this.numbers = numbers;
    }

    /**
     * Writes one field of many shots, over whatever is there.
     *
     * @return how many of them say something else than before
     */
    @Transactional
    public int writeAll(Collection<ShotId> ids, ShotField field, String value) {
        int changed = 0;
        for (ShotId id : ids) {
            changed += shots.revise(id, field, shots.of(id).value(field), value) instanceof Revision.Saved ? 1 : 0;
        }
        return changed;
    }

    /**
     * @param bases what fields said when they were read; a field without one is written over whatever is there. Long texts merge with
     *     what others have written since
     * @return what the shot says then
     * @throws Refusal.Overtaken when a short field says neither its base nor the wanted value; nothing is changed
     */
    @Transactional
    public Written write(ShotId id, Map<ShotField, String> values, Map<ShotField, String> bases, Standing standing) {
        Shot before = shots.of(id);
        values.forEach((field, value) -> {
            String base = bases.getOrDefault(field, before.value(field));
            if (shots.revise(id, field, base, value) instanceof Revision.Overtaken lost) {
                throw new Refusal.Overtaken(Saying.of("shots.refused.overtaken", "field", field.key(), "theirs", lost.theirs()));
            }
        });
        if (standing.number() != null) {
            numbers.call(id, standing.number());
        }
        if (standing.omitted() != null) {
            if (standing.omitted()) {
                numbers.omit(id);
            } else {
                numbers.reinstate(id);
            }
        }
        return new Written(shots.of(id), shots.revisionOf(id));
    }
}
