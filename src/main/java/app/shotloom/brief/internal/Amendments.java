package app.shotloom.brief.internal;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Correction;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds the corrections that make of one brief another. */
@Component
public class Amendments {

    private final BriefText text;

    Amendments(BriefText text) {
        this.text = text;
    }

    /**
     * @param wanted part of a brief
     * @throws app.shotloom.shared.Refusal.Invalid naming the first field that cannot be set so
     */
    public List<Correction> of(Brief brief, JsonNode wanted) {
        return Amendment.of(brief, wanted, text);
    }
}
