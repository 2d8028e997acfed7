package app.shotloom.node.briefing;

import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.reader.BriefOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody waits for a brief of.
 *
 * @param revision of the shot's words; a newer one replaces an older that is still waiting
 * @param composition that the staging is planned for
 * @param reading null when something is wrong with the request
 * @param objection what is wrong with it, in words for the user; null when nothing is
 */
public record BriefingRequest(
        UUID requestId,
        UUID shotId,
        long revision,
        Composition composition,
        @Nullable BriefOrder reading,
        @Nullable String objection) {
    private static final Composition NONE = new Composition(0, 0, 0);

    public static BriefingRequest of(
            UUID requestId, UUID shotId, long revision, Composition composition, BriefOrder reading) {
        return new BriefingRequest(requestId, shotId, revision, composition, reading, null);
    }

    public static BriefingRequest objectionable(UUID requestId, UUID shotId, long revision, String objection) {
        return new BriefingRequest(requestId, shotId, revision, NONE, null, objection);
    }

    /** Whether this one makes another request superfluous. */
    public boolean overtakes(BriefingRequest other) {
        return shotId.equals(other.shotId) && revision >= other.revision;
    }
}
