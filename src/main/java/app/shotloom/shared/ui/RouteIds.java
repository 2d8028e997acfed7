package app.shotloom.shared.ui;

import app.shotloom.shared.Refusal;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** Reads ids out of addresses. */
public final class RouteIds {

    private RouteIds() {}

    /**
     * The id in the route's {@code :id}.
     *
     * @param what it names, for whom it is not there: "board"
     * @throws Refusal.NotFound when it is no id
     */
    public static UUID id(BeforeEnterEvent event, String what) {
        try {
            return UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.NotFound(what);
        }
    }
}
