package app.shotloom.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;

/** Only to be reached signed in, so that the way to it leads through the sign-in page and back to the invitation. */
@Route(value = "join/:token/account", autoLayout = false)
@PermitAll
class JoinWithAccountView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        event.forwardTo(JoinView.class, new RouteParameters("token", token));
    }
}
