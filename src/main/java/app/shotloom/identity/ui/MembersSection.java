package app.shotloom.identity.ui;

import app.shotloom.identity.Member;
import app.shotloom.identity.Person;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.Teams;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
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
        super(Words.of("identity.members"), "");
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
        Div words = new Div(new Span(person.id().equals(self) ? Words.of("identity.members.you", "name", person.name()) : person.name()), email);
        words.addClassName("row-words");
        Div row = new Div(face, words, owner ? roleChoice(member) : new Span(Words.name("identity.role", member.role())));
        row.addClassName("row");
        if (owner) {
            row.add(removal(member));
        }
        return row;
    }

    private Component roleChoice(Member member) {
        Select<Role> choice = new Select<>();
        choice.setAriaLabel(Words.of("identity.role-of", "name", member.person().name()));
        choice.setItems(Role.values());
        choice.setItemLabelGenerator(role -> Words.name("identity.role", role));
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
            return new Button(Words.of("identity.members.leave"), click -> leave());
        }
        Button remove = new Button(Words.of("identity.members.remove"), click -> tryOut(() -> {
            teams.remove(team, person.id());
            Toasts.offerUndo(Words.of("identity.members.removed", "name", person.name()), () -> tryOut(() -> teams.putBack(team, person.id())));
        }));
        remove.setAriaLabel(Words.of("identity.members.remove-this", "name", person.name()));
        return remove;
    }

    /** No undo here: whoever has left is no owner any more. */
    private void leave() {
        Sure.ask(
                Words.of("identity.members.leave-this"),
                Words.of("identity.members.leave-means"),
                Words.of("identity.members.leave"),
                this::left);
    }

    private void left() {
        teams.remove(team, self);
        UI.getCurrent().navigate("");
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
            Toasts.say(refusal.getLocalizedMessage());
        }
        refresh();
    }
}
