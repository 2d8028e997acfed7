package app.shotloom.identity.ui;

import app.shotloom.identity.Invitations;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;

/** Invitation links: made for a role (shown once), looked over, revoked. */
class InvitationsSection extends Section {

    private final TeamId team;
    private final transient Invitations invitations;
    private final transient Clock clock;
    private final Select<Role> role = new Select<>();
    private final Div shownOnce = new Div();
    private final Div list = new Div();

    InvitationsSection(TeamId team, Invitations invitations, Clock clock) {
        super(Words.of("identity.invitations"), Words.of("identity.invitations.what"));
        this.team = team;
        this.invitations = invitations;
        this.clock = clock;
        role.setLabel(Words.of("identity.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> Words.name("identity.role-may", each));
        role.setValue(Role.EDITOR);
        role.setWidthFull();
        Div form = new Div(role, new Button(Words.of("identity.invitations.make"), click -> make()));
        form.addClassName("one-line-form");
        list.addClassName("rows");
        add(form, shownOnce, list);
        refresh();
    }

    private void make() {
        String path = "/join/" + invitations.create(team, role.getValue());
        String label = Words.name("identity.invitations.link", role.getValue());
        UI.getCurrent().getPage().fetchCurrentURL(here -> {
            String origin = here.getProtocol() + "://" + here.getAuthority();
            shownOnce.removeAll();
            shownOnce.add(new CopyField(label, origin + path, Words.of("identity.invitations.once")));
        });
        refresh();
    }

    private void refresh() {
        list.removeAll();
        invitations.open(team).forEach(invitation -> list.add(row(invitation)));
    }

    private Div row(Invitations.Open invitation) {
        Span details = new Span(Words.of(
                "identity.invitations.details",
                "name", invitation.invitedBy().name(),
                "when", When.in(invitation.expiresAt(), clock)));
        details.addClassNames("quiet", "small");
        Div words = new Div(new Span(Words.name("identity.invitations.unused", invitation.role())), details);
        words.addClassName("row-words");
        Button revoke = new Button(Words.of("identity.revoke"), click -> {
            invitations.revoke(invitation.id());
            shownOnce.removeAll();
            refresh();
        });
        Div row = new Div(words, revoke);
        row.addClassName("row");
        return row;
    }
}
