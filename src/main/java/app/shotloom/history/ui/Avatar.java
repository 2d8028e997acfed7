package app.shotloom.history.ui;

import app.shotloom.identity.Person;
import com.vaadin.flow.component.html.Span;

/** A person's initials in their colour; the name stands beside it, so a screen reader leaves it out. */
class Avatar extends Span {

    Avatar(Person person) {
        super(person.initials());
        addClassName("person");
        getStyle().set("--colour", "var(--person-" + person.colour() + ")");
        getElement().setAttribute("aria-hidden", "true");
    }
}
