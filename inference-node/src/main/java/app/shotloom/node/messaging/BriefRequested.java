package app.shotloom.node.messaging;

import app.shotloom.node.brief.Carried;
import app.shotloom.node.brief.Correction;
import app.shotloom.node.reader.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code brief-requested.v1}: somebody waits for a brief of these words.
 *
 * @param revision of the shot's words; counts up
 * @param width pixels of the picture that the staging is planned for
 * @param seed that it will be drawn with
 */
record BriefRequested(
        String type,
        UUID requestId,
        UUID shotId,
        long revision,
        @Nullable Words words,
        double durationSeconds,
        int width,
        int height,
        @Nullable Long seed,
        @Nullable List<Sheet> cast,
        @Nullable List<Carried> carried,
        @Nullable List<Correction> corrections) {

    static final String TYPE = "brief-requested.v1";
    static final String QUEUE = "shotloom.brief.requested";
}
