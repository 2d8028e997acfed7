package app.shotloom.shots;

import app.shotloom.board.ShotId;
import app.shotloom.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes several fields of a shot at once, all or none, where no person sits who could choose between two versions. */
@Service
public class ShotChanges {

    private final Shots shots;

    ShotChanges(Shots shots) {
        this.shots = shots;
    }

    /**
     * @param bases what fields said when they were read; a field without one is written over whatever is there
     * @return what the shot says then
     * @throws Refusal.Overtaken when a field says neither its base nor the wanted value; nothing is changed
     */
    @Transactional
    public Shot write(ShotId id, Map<ShotField, String> values, Map<ShotField, String> bases) {
        Shot before = shots.of(id);
        values.forEach((field, value) -> {
            String base = bases.getOrDefault(field, before.value(field));
            if (shots.revise(id, field, base, value) instanceof Revision.Conflicted lost) {
                throw new Refusal.Overtaken("Somebody has changed " + field.key() + " meanwhile. It now says: " + lost.theirs());
            }
        });
        return shots.of(id);
    }
}
