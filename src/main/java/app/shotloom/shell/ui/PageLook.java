package app.shotloom.shell.ui;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Look;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Dresses the page in the person's theme before anything is painted, by {@code data-theme} on the root element. Without
 * it (nobody signed in, or "as the system") the page follows the device.
 */
@Component
class PageLook implements VaadinServiceInitListener {

    private final CurrentUser user;
    private final Accounts accounts;

    PageLook(CurrentUser user, Accounts accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            if (user.ifSignedIn().isPresent()) {
                page.getDocument().child(0).attr("data-theme", name(accounts.look()));
            }
        });
    }

    /** Remembers the choice and shows it at once. */
    void choose(Look look) {
        accounts.prefer(look);
        UI.getCurrent().getPage().executeJs("document.documentElement.dataset.theme = $0", name(look));
    }

    private static String name(Look look) {
        return switch (look) {
            case CUTTING_ROOM -> "cutting-room";
            case PAPER -> "paper";
            case SYSTEM -> "system";
        };
    }
}
