package app.shotloom.identity.ui;

import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Invitations;
import app.shotloom.identity.Invitations.Offer;
import app.shotloom.identity.Person;
import app.shotloom.identity.signin.SignInNow;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
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

/** An invitation: joins with the account one is signed in to, or makes one. */
@Route(value = "join/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Invitations invitations;
    private final transient CurrentUser user;
    private final transient SignInNow signIn;
    private final Button join = new Button();
    private final RefusedForm refused = new RefusedForm(join);
    private final TextField name = refused.watch("name", Fields.name(Words.of("identity.your-name")));
    private final EmailField email = refused.watch("email", Fields.email());
    private final PasswordField password = refused.watch("password", Fields.newPassword(Words.of("identity.password")));
    private String token = "";

    JoinView(Invitations invitations, CurrentUser user, SignInNow signIn) {
        this.invitations = invitations;
        this.user = user;
        this.signIn = signIn;
        addClassName("entry");
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER);
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", Words.of("identity.join.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        try {
            show(invitations.offer(token));
        } catch (Refusal.Gone over) {
            add(new EntryCard(Words.of("identity.join.over"), over.getLocalizedMessage())
                    .with(new Anchor("/", Words.of("shell.to-boards"))));
        }
    }

    private void show(Offer offer) {
        String lead = Words.name("identity.join.lead", offer.role(), "name", offer.invitedBy());
        EntryCard card = new EntryCard(Words.of("identity.join.team", "team", offer.teamName()), lead);
        add(user.ifSignedIn().isPresent() ? card.with(joinAs(user.person())) : card.with(newAccount(), haveOne()));
    }

    private Div joinAs(Person person) {
        join.setText(Words.of("identity.join.as", "name", person.name()));
        join.addClickListener(click -> {
            if (refused.accepts(() -> invitations.join(token))) {
                UI.getCurrent().getPage().setLocation("/");
            }
        });
        return form(refused, join);
    }

    private Div newAccount() {
        join.setText(Words.of("identity.join.new"));
        join.addClickListener(click -> {
            if (refused.accepts(() ->
                    invitations.join(token, name.getValue(), email.getValue(), password.getValue()))) {
                signIn.as(email.getValue(), password.getValue());
            }
        });
        name.setAutofocus(true);
        return form(name, email, password, refused, join);
    }

    /** Leads through the sign-in page and back here. */
    private Anchor haveOne() {
        return new Anchor("/join/" + token + "/account", Words.of("identity.join.have-one"));
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("form");
        return form;
    }
}
