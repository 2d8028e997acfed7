package app.shotloom.brief.ui;

import app.shotloom.brief.Correction;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what the browser wants set right: values come as they are, and are kept as JSON texts. */
final class Wanted {

    private Wanted() {}

    /** @param detail of a {@code brief-correct} event */
    static List<Correction> in(JsonNode detail) {
        return StreamSupport.stream(detail.path("corrections").spliterator(), false)
                .map(each -> new Correction(
                        each.path("target").asString(),
                        each.path("key").asString(),
                        each.path("field").asString(),
                        each.path("value").isNull() ? null : each.path("value").toString()))
                .toList();
    }
}
