package app.shotloom.cast.ui;

import app.shotloom.cast.CharacterId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which sheet an address asks for: {@code ?sheet=…}. */
final class SheetAddress {

    private SheetAddress() {}

    /** Opens a sheet of a page, or none. */
    static void go(String page, @Nullable CharacterId sheet) {
        QueryParameters which = sheet == null ? QueryParameters.empty() : QueryParameters.of("sheet", sheet.toString());
        UI.getCurrent().navigate(page, which);
    }

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
