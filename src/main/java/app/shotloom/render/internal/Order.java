package app.shotloom.render.internal;

import app.shotloom.board.Look;
import app.shotloom.brief.Brief;
import app.shotloom.brief.BriefOrder;
import app.shotloom.brief.BriefReading;
import app.shotloom.brief.Carried;
import app.shotloom.brief.Correction;
import app.shotloom.cast.Character;
import app.shotloom.media.MediaId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a shot said when its render was asked for: later edits are for the next render. Kept as JSON with the job and
 * sent to the node in the same shape; a member's references are media ids when kept and links when sent.
 *
 * @param brief of exactly these words, or null: the node reads them first
 * @param look the code of the hand it is drawn in
 * @param arrows whether what moves, and the camera, get arrows
 * @param palette the colours, as {@code #c5302b}, that the picture keeps to; none for all
 */
public record Order(
        BriefOrder.Words words,
        List<BriefOrder.Member> cast,
        List<Carried> carried,
        List<Correction> corrections,
        @Nullable Brief brief,
        String look,
        boolean arrows,
        List<String> palette) {

    public Order {
        palette = palette == null ? List.of() : List.copyOf(palette); // orders of before palettes were
    }

    /** @param sheets of the board: whoever is in the order is among them */
    static Order of(BriefReading reading, List<Character> sheets, Drawn drawn) {
        BriefOrder said = reading.order();
        Map<String, List<String>> pictures = sheets.stream()
                .collect(Collectors.toMap(
                        sheet -> sheet.id().toString(),
                        sheet -> sheet.references().stream().map(MediaId::toString).toList()));
        return new Order(
                said.words(),
                said.cast().stream()
                        .map(member -> with(member, pictures.getOrDefault(member.characterId(), List.of())))
                        .toList(),
                said.carried(),
                said.corrections(),
                reading.brief(),
                drawn.look().code(),
                drawn.arrows(),
                drawn.palette());
    }

    /** How it is drawn. */
    record Drawn(Look look, boolean arrows, List<String> palette) {}

    /** Whether people say the same in both; what was read of it, and what earlier shots left, may differ. */
    boolean saysTheSame(Order other) {
        return words.equals(other.words)
                && cast.equals(other.cast)
                && corrections.equals(other.corrections)
                && look.equals(other.look)
                && arrows == other.arrows
                && palette.equals(other.palette);
    }

    /** The cast with every reference replaced. */
    public List<BriefOrder.Member> castWith(Function<String, String> link) {
        return cast.stream()
                .map(member -> with(member, member.references().stream().map(link).toList()))
                .toList();
    }

    private static BriefOrder.Member with(BriefOrder.Member member, List<String> references) {
        return new BriefOrder.Member(
                member.kind(),
                member.characterId(),
                member.name(),
                member.description(),
                member.appearance(),
                references);
    }
}
