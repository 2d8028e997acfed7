package app.shotloom.node.jobs;

import java.net.URI;

/** What web answers to a claim; {@code contract/samples/claim-answer.v1.json}. */
record ClaimAnswer(int attempt, Upload upload) {
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
