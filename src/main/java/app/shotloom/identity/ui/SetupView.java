package app.shotloom.identity.ui;

import app.shotloom.identity.SetUp;
import app.shotloom.identity.signin.SignInNow;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first account and team, by the link printed on the console at the first start. */
@Route(value = "setup/:token", autoLayout = false)
@PageTitle("Set up · Shotloom")
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver {

    private final transient SetUp setUp;
    private final transient SignInNow signIn;
    private final Button create = new Button("Create account and team", click -> create());
    private final RefusedForm refused = new RefusedForm(create);
    private final TextField team = refused.watch("team", Fields.name("Team"));
    private final TextField name = refused.watch("name", Fields.name("Your name"));
    private final EmailField email = refused.watch("email", Fields.email());
    private final PasswordField password = refused.watch("password", Fields.newPassword("Password"));
    private String token = "";

    SetupView(SetUp setUp, SignInNow signIn) {
        this.setUp = setUp;
        this.signIn = signIn;
        addClassName("entry");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(setUp.isOpen(token) ? form() : over());
    }

    private EntryCard form() {
        team.setPlaceholder("Who makes boards together here");
        team.setAutofocus(true);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        Div form = new Div(team, name, email, password, refused, create);
        form.addClassName("form");
        return new EntryCard("Set up Shotloom", "You will be the owner of the first team. You can invite others next.")
                .with(form);
    }

    private static EntryCard over() {
        return new EntryCard("This link is over", "It was used, or an hour has passed. Restart Shotloom to get a new one.")
                .with(new Anchor("/login", "Sign in"));
    }

    private void create() {
        if (refused.accepts(() ->
                setUp.complete(token, team.getValue(), name.getValue(), email.getValue(), password.getValue()))) {
            signIn.as(email.getValue(), password.getValue());
        }
    }
}
