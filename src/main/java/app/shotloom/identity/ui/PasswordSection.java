package app.shotloom.identity.ui;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.Person;
import app.shotloom.identity.signin.SignInNow;
import app.shotloom.shared.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changes the password, and with it ends every other session of this person. */
class PasswordSection extends Section {

    PasswordSection(Person person, Accounts accounts, SignInNow signIn) {
        super("Password", "A new password signs you out everywhere else. Access tokens stay.");
        Button change = new Button("Change password");
        RefusedForm refused = new RefusedForm(change);
        PasswordField current = refused.watch("current", Fields.password("Current password"));
        PasswordField changed = refused.watch("password", Fields.newPassword("New password"));
        change.addClickListener(click -> {
            if (refused.accepts(() -> accounts.changePassword(current.getValue(), changed.getValue()))) {
                signIn.again(person.email(), changed.getValue());
                current.clear();
                changed.clear();
                Toasts.say("Your password is changed.");
            }
        });
        Div form = new Div(current, changed, refused, change);
        form.addClassName("form");
        add(form);
    }
}
