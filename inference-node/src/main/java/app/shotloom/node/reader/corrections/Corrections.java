package app.shotloom.node.reader.corrections;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.BriefRules;
import app.shotloom.node.brief.Correction;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Applies corrections in their order, each to the outcome of those before it. */
public final class Corrections {
    private static final Logger log = LoggerFactory.getLogger(Corrections.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Corrections() {}

    /** The brief with all corrections that fit it; one that speaks of what is not there, or makes no sense, is left out. */
    public static Brief applied(Brief read, List<Correction> corrections) {
        Brief brief = read;
        for (Correction correction : corrections) {
            brief = applied(brief, correction);
        }
        return brief;
    }

    private static Brief applied(Brief brief, Correction correction) {
        try {
            var proof = new Proof(JSON, brief);
            if (!proof.correct(correction)) {
                log.debug("Nothing has the key {} of a correction of a {}", correction.key(), correction.target());
                return brief;
            }
            Brief corrected = JSON.treeToValue(proof.tree(), Brief.class);
            BriefRules.check(corrected);
            return corrected;
        } catch (JacksonException | IllegalArgumentException e) {
            log.info(
                    "A correction of {} of a {} makes no sense: {}",
                    correction.field(),
                    correction.target(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return brief;
        }
    }
}
