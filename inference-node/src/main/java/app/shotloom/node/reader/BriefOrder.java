package app.shotloom.node.reader;

import app.shotloom.node.brief.Carried;
import app.shotloom.node.brief.Correction;
import java.util.List;

/**
 * What a reader is given to read.
 *
 * @param durationSeconds the shot's length, 0.5 to 60
 * @param cast whoever and whatever of the board's sheets the words mention
 * @param carried states that earlier shots of the scene left its subjects in
 * @param corrections what people set right; they hold over what is read
 */
public record BriefOrder(
        Words words,
        double durationSeconds,
        List<CastMember> cast,
        List<Carried> carried,
        List<Correction> corrections) {
    public BriefOrder {
        cast = List.copyOf(cast);
        carried = List.copyOf(carried);
        corrections = List.copyOf(corrections);
    }

    /** A prompt and nothing else. */
    public static BriefOrder of(String prompt, double durationSeconds) {
        return new BriefOrder(Words.of(prompt), durationSeconds, List.of(), List.of(), List.of());
    }
}
