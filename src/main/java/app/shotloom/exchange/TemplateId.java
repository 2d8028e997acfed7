package app.shotloom.exchange;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one of a team's own templates. */
public record TemplateId(UUID value) {

    /** A new, time-ordered id. */
    public static TemplateId next() {
        return new TemplateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
