package app.shotloom.identity.ui;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.Person;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;

/** The name others see, and the e-mail to sign in with. */
class ProfileSection extends Section {

    ProfileSection(Person person, Accounts accounts) {
        super(Words.of("identity.profile"), Words.of("identity.profile.what"));
        Button save = new Button(Words.of("identity.save-name"));
        RefusedForm refused = new RefusedForm(save);
        TextField name = refused.watch("name", Fields.name(Words.of("identity.name")));
        name.setValue(person.name());
        EmailField email = Fields.email();
        email.setValue(person.email());
        email.setReadOnly(true);
        save.addClickListener(click -> {
            if (refused.accepts(() -> accounts.rename(name.getValue()))) {
                Toasts.say(Words.of("identity.profile.saved"));
            }
        });
        Div form = new Div(name, email, refused, save);
        form.addClassName("form");
        add(form);
    }
}
