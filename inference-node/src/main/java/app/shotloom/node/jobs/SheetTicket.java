package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.SheetOrder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of a sheet that somebody looks at.
 *
 * @param subjectId the sheet, or the board whose cast lines up
 * @param pictures to draw, in their order
 * @param order null when something is wrong with it
 * @param objection what is wrong with it, in words for the user; null when nothing is
 */
public record SheetTicket(
        UUID requestId, UUID subjectId, List<Wanted> pictures, @Nullable SheetOrder order, @Nullable String objection) {
    public SheetTicket {
        pictures = List.copyOf(pictures);
    }

    /**
     * @param name as in {@code SheetArtist}
     * @param upload signed address; it lets its bearer put the picture there, so it is never logged
     */
    public record Wanted(String name, URI upload) {}

    public static SheetTicket of(UUID subjectId, List<Wanted> pictures, SheetOrder order) {
        return new SheetTicket(order.requestId(), subjectId, pictures, order, null);
    }

    public static SheetTicket objectionable(UUID requestId, UUID subjectId, String objection) {
        return new SheetTicket(requestId, subjectId, List.of(), null, objection);
    }

    @Override
    public String toString() {
        return "sheet " + subjectId;
    }
}
