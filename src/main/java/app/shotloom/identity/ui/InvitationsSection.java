package app.shotloom.identity.ui;

import app.shotloom.identity.Invitations;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Locale;

/** Invitation links: made for a role (shown once), looked over, revoked. */
class InvitationsSection extends Section {

    private final TeamId team;
    private final transient Invitations invitations;
    private final transient Clock clock;
    private final Select<Role> role = new Select<>();
    private final Div shownOnce = new Div();
    private final Div list = new Div();

    InvitationsSection(TeamId team, Invitations invitations, Clock clock) {
        super("Invitations", "A link lets one person in, within seven days.");
        this.team = team;
        this.invitations = invitations;
        this.clock = clock;
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> each.label() + ": " + each.explanation().toLowerCase(Locale.ROOT));
        role.setValue(Role.EDITOR);
        role.setWidthFull();
        Div form = new Div(role, new Button("Make a link", click -> make()));
        form.addClassName("one-line-form");
        list.addClassName("rows");
        add(form, shownOnce, list);
        refresh();
    }

    private void make() {
        String path = "/join/" + invitations.create(team, role.getValue());
        String label = "Link for " + one(role.getValue());
        UI.getCurrent().getPage().fetchCurrentURL(here -> {
            String origin = here.getProtocol() + "://" + here.getAuthority();
            shownOnce.removeAll();
            shownOnce.add(new CopyField(label, origin + path, "Send it to one person. It is not shown again."));
        });
        refresh();
    }

    /** The role with its article, in a sentence: "an editor". */
    static String one(Role role) {
        return role == Role.REVIEWER ? "a reviewer" : "an " + role.label().toLowerCase(Locale.ROOT);
    }

    private void refresh() {
        list.removeAll();
        invitations.open(team).forEach(invitation -> list.add(row(invitation)));
    }

    private Div row(Invitations.Open invitation) {
        Span details = new Span("by " + invitation.invitedBy().name() + " · expires "
                + When.in(invitation.expiresAt(), clock));
        details.addClassNames("quiet", "small");
        Div words = new Div(new Span("Unused link for " + one(invitation.role())), details);
        words.addClassName("row-words");
        Button revoke = new Button("Revoke", click -> {
            invitations.revoke(invitation.id());
            shownOnce.removeAll();
            refresh();
        });
        Div row = new Div(words, revoke);
        row.addClassName("row");
        return row;
    }
}
