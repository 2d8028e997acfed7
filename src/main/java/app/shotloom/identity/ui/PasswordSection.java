package app.shotloom.identity.ui;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.Person;
import app.shotloom.identity.signin.SignInNow;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changes the password, and with it ends every other session of this person. */
class PasswordSection extends Section {

    PasswordSection(Person person, Accounts accounts, SignInNow signIn) {
        super(Words.of("identity.password"), Words.of("identity.password.what"));
        Button change = new Button(Words.of("identity.password.change"));
        RefusedForm refused = new RefusedForm(change);
        PasswordField current = refused.watch("current", Fields.password(Words.of("identity.password.current")));
        PasswordField changed = refused.watch("password", Fields.newPassword(Words.of("identity.password.new")));
        change.addClickListener(click -> {
            if (refused.accepts(() -> accounts.changePassword(current.getValue(), changed.getValue()))) {
                signIn.again(person.email(), changed.getValue());
                current.clear();
                changed.clear();
                Toasts.say(Words.of("identity.password.changed"));
            }
        });
        Div form = new Div(current, changed, refused, change);
        form.addClassName("form");
        add(form);
    }
}
