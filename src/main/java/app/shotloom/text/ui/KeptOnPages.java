package app.shotloom.text.ui;

import app.shotloom.identity.CurrentUser;
import app.shotloom.text.SharedTexts;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Puts {@link KeptTexts} on every page. */
@Component
class KeptOnPages implements VaadinServiceInitListener {

    private final SharedTexts texts;
    private final CurrentUser user;

    KeptOnPages(SharedTexts texts, CurrentUser user) {
        this.texts = texts;
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().add(new KeptTexts(texts, user)));
    }
}
