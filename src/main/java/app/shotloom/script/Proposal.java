package app.shotloom.script;

import app.shotloom.board.BoardId;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.comparison.Fate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A script as it was read, with the scenes and shots that it suggests; nothing of it is on the board until it is accepted.
 *
 * @param characters everybody who speaks, in the order of their first words
 * @param changes what became of each passage since the script was last accepted, in the play's order
 * @param cut passages that this version has no more
 * @param accepted which scenes are on the board already, by their index
 */
public record Proposal(
        ProposalId id,
        BoardId board,
        Screenplay play,
        List<SceneDraft> scenes,
        List<String> characters,
        List<Change> changes,
        List<Element> cut,
        List<Integer> accepted) {

    public Proposal {
        scenes = List.copyOf(scenes);
        characters = List.copyOf(characters);
        changes = List.copyOf(changes);
        cut = List.copyOf(cut);
        accepted = List.copyOf(accepted);
    }

    /** @param before the words it had, null where it had none or the same */
    public record Change(Fate fate, @Nullable String before) {}

    /** How many passages have this fate. */
    public int count(Fate fate) {
        return (int) changes.stream().filter(change -> change.fate() == fate).count();
    }
}
