package app.shotloom.node.jobs;

import app.shotloom.node.brief.Brief;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What web answers to a claim; {@code contract/samples/claim-answer.v1.json}.
 *
 * @param brief of the order's words, where they were read, or read again, after it was sent
 */
record ClaimAnswer(int attempt, Upload upload, @Nullable Brief brief) {
    ClaimAnswer {
        if (attempt < 1) {
            throw new IllegalArgumentException("an attempt counts from 1, not " + attempt);
        }
    }

    /** Signed addresses to put the results to. */
    record Upload(URI clip, URI poster, URI blocking) {
        Upload {
            WebLink.requireHttp(clip);
            WebLink.requireHttp(poster);
            WebLink.requireHttp(blocking);
        }
    }
}
