package app.shotloom.node.pipeline;

import app.shotloom.node.brief.Look;
import app.shotloom.node.reader.CastMember;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of a cast to be drawn.
 *
 * @param requestId by which the answer is known
 * @param cast whom to draw: one for the pictures of a sheet, all of them for a line-up; 1 to 64
 * @param look the hand to draw in; null leaves it to the engine
 */
public record SheetOrder(UUID requestId, List<CastMember> cast, @Nullable Look look) {
    public SheetOrder {
        cast = List.copyOf(cast);
        if (cast.isEmpty() || cast.size() > 64) {
            throw new IllegalArgumentException("A sheet is drawn of 1 to 64 of a cast.");
        }
    }
}
