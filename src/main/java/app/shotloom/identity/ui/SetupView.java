package app.shotloom.identity.ui;

import app.shotloom.identity.SetUp;
import app.shotloom.identity.signin.SignInNow;
import app.shotloom.shared.words.Words;
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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first account and team, by the link printed on the console at the first start. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetUp setUp;
    private final transient SignInNow signIn;
    private final Button create = new Button(Words.of("identity.set-up.create"), click -> create());
    private final RefusedForm refused = new RefusedForm(create);
    private final TextField team = refused.watch("team", Fields.name(Words.of("identity.team")));
    private final TextField name = refused.watch("name", Fields.name(Words.of("identity.your-name")));
    private final EmailField email = refused.watch("email", Fields.email());
    private final PasswordField password = refused.watch("password", Fields.newPassword(Words.of("identity.password")));
    private String token = "";

    SetupView(SetUp setUp, SignInNow signIn) {
        this.setUp = setUp;
        this.signIn = signIn;
        addClassName("entry");
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", Words.of("identity.set-up"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(setUp.isOpen(token) ? form() : over());
    }

    private EntryCard form() {
        team.setPlaceholder(Words.of("identity.set-up.team-hint"));
        team.setAutofocus(true);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        Div form = new Div(team, name, email, password, refused, create);
        form.addClassName("form");
        return new EntryCard(Words.of("identity.set-up.title"), Words.of("identity.set-up.lead"))
                .with(form);
    }

    private static EntryCard over() {
        return new EntryCard(Words.of("identity.set-up.over"), Words.of("identity.set-up.over-why"))
                .with(new Anchor("/login", Words.of("identity.sign-in")));
    }

    private void create() {
        if (refused.accepts(() ->
                setUp.complete(token, team.getValue(), name.getValue(), email.getValue(), password.getValue()))) {
            signIn.as(email.getValue(), password.getValue());
        }
    }
}
