package app.shotloom.cast.ui;

import app.shotloom.cast.CharacterId;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sheet an address asks for: {@code ?sheet=…}. */
final class SheetAddress {

    private SheetAddress() {}

    /** Null for none, and for what is no id. */
    static @Nullable CharacterId in(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("sheet")
                    .map(UUID::fromString)
                    .map(CharacterId::new)
                    .orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
