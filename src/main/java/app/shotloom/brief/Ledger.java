package app.shotloom.brief;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.shared.words.Saying;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The continuity of a scene: what each shot begins and ends with, and where neighbours contradict each other. */
public record Ledger(SceneId scene, List<Entry> shots) {

    public Ledger {
        shots = List.copyOf(shots);
    }

    /** All contradictions of the scene, in the order of its shots. */
    public List<Contradiction> contradictions() {
        return shots.stream().flatMap(entry -> entry.contradictions().stream()).toList();
    }

    /**
     * One shot's line.
     *
     * @param number such as {@code 1A}
     * @param status whether what is said here is of the words as they are now
     * @param enters what is so when the shot begins
     * @param leaves what is so when it ends
     */
    public record Entry(
            ShotId shot,
            String number,
            BriefStatus status,
            List<Fact> enters,
            List<Fact> leaves,
            List<Contradiction> contradictions) {
        public Entry {
            enters = List.copyOf(enters);
            leaves = List.copyOf(leaves);
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * Something that is so of somebody or something.
     *
     * @param characterId of the sheet, or null
     * @param label the noun, or the sheet's name; empty for the scene itself
     * @param attribute as in {@link Brief.State}, and {@code place} (left, right, centre, off-frame, or a relation such as
     *     {@code on table}), {@code setting}, {@code time}
     * @param since the shot that made it so
     */
    public record Fact(@Nullable String characterId, String label, String attribute, String value, ShotId since) {}

    /**
     * Two shots that cannot both be so.
     *
     * @param subject the label of whom or what it is about; empty for the scene itself
     * @param says what this shot says
     * @param against what the earlier shot left
     * @param sentence of this shot that causes it; empty when no sentence of its own says so
     * @param previousShot the shot that left it so
     * @param message the whole of it, for people
     */
    public record Contradiction(
            ShotId shot,
            String subject,
            String attribute,
            String says,
            String against,
            String sentence,
            ShotId previousShot,
            Saying message) {}
}
