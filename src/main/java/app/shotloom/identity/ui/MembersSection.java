package app.shotloom.identity.ui;

import app.shotloom.identity.Member;
import app.shotloom.identity.Person;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.Teams;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

/** The people of a team, a line each; owners change roles and remove, and can take a removal back. */
class MembersSection extends Section {

    private final TeamId team;
    private final boolean owner;
    private final transient Teams teams;
    private final UserId self;
    private final Div list = new Div();

    MembersSection(TeamId team, boolean owner, Teams teams, UserId self) {
        super("People", "");
        this.team = team;
        this.owner = owner;
        this.teams = teams;
        this.self = self;
        list.addClassName("rows");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        teams.members(team).forEach(member -> list.add(row(member)));
    }

    private Div row(Member member) {
        Person person = member.person();
        Span face = new Span(person.initials());
        face.addClassName("person");
        face.getStyle().set("--colour", "var(--person-" + person.colour() + ")");
        face.getElement().setAttribute("aria-hidden", "true");
        Span email = new Span(person.email());
        email.addClassNames("quiet", "small");
        Div words = new Div(new Span(person.name() + (person.id().equals(self) ? " (you)" : "")), email);
        words.addClassName("row-words");
        Div row = new Div(face, words, owner ? roleChoice(member) : new Span(member.role().label()));
        row.addClassName("row");
        if (owner) {
            row.add(removal(member));
        }
        return row;
    }

    private Component roleChoice(Member member) {
        Select<Role> choice = new Select<>();
        choice.setAriaLabel("Role of " + member.person().name());
        choice.setItems(Role.values());
        choice.setItemLabelGenerator(Role::label);
        choice.setValue(member.role());
        choice.addClassName("role-choice");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tryOut(() -> teams.changeRole(team, member.person().id(), change.getValue()));
                reloadIf(member.person());
            }
        });
        return choice;
    }

    private Button removal(Member member) {
        Person person = member.person();
        if (person.id().equals(self)) {
            return new Button("Leave", click -> leave());
        }
        Button remove = new Button("Remove", click -> tryOut(() -> {
            teams.remove(team, person.id());
            Toasts.offerUndo(person.name() + " is removed.", () -> tryOut(() -> teams.putBack(team, person.id())));
        }));
        remove.setAriaLabel("Remove " + person.name());
        return remove;
    }

    /** No undo here: whoever has left is no owner any more. */
    private void leave() {
        Sure.ask("Leave this team?", "Only an owner can let you in again.", "Leave", () -> {
            teams.remove(team, self);
            UI.getCurrent().navigate("");
        });
    }

    /** One's own rights may have changed, and with them what the page offers. */
    private void reloadIf(Person changed) {
        if (changed.id().equals(self)) {
            UI.getCurrent().getPage().reload();
        }
    }

    /** Whatever the outcome, the list then shows what is true. */
    private void tryOut(Runnable change) {
        try {
            change.run();
        } catch (Refusal.Invalid refusal) {
            Toasts.say(String.valueOf(refusal.getMessage()));
        }
        refresh();
    }
}
