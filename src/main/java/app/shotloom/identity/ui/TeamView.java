package app.shotloom.identity.ui;

import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Invitations;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.Teams;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A team: who is in it, for everybody; name, roles and invitations, for its owners. */
@Route("team/:id")
@PermitAll
class TeamView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final transient Memberships memberships;
    private final transient Teams teams;
    private final transient Invitations invitations;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Span place = new Span();

    TeamView(Memberships memberships, Teams teams, Invitations invitations, CurrentUser user, Clock clock) {
        this.memberships = memberships;
        this.teams = teams;
        this.invitations = invitations;
        this.user = user;
        this.clock = clock;
        addClassName("settings");
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", Words.of("identity.team"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(membership(event.getRouteParameters().get("id").orElse("")));
    }

    @Override
    public List<? extends Component> path() {
        return List.of(place);
    }

    private void show(Membership membership) {
        boolean owner = membership.role().mayManage();
        TeamId team = membership.team();
        removeAll();
        place.setText(membership.teamName());
        if (owner) {
            add(nameSection(membership));
        }
        if (memberships.mine().size() > 1) {
            add(homeSection(membership));
        }
        add(new MembersSection(team, owner, teams, user.id()));
        if (owner) {
            add(new InvitationsSection(team, invitations, clock));
        }
    }

    private Section nameSection(Membership membership) {
        Button save = new Button(Words.of("identity.save-name"));
        RefusedForm refused = new RefusedForm(save);
        TextField name = refused.watch("name", Fields.name(Words.of("identity.team.name")));
        name.setValue(membership.teamName());
        save.addClickListener(click -> {
            if (refused.accepts(() -> teams.rename(membership.team(), name.getValue()))) {
                place.setText(name.getValue().strip());
                Toasts.say(Words.of("identity.team.saved"));
            }
        });
        Div form = new Div(name, save, refused);
        form.addClassName("one-line-form");
        return new Section(Words.of("identity.team"), "", form);
    }

    private Section homeSection(Membership membership) {
        Button choose = new Button(Words.of("identity.team.home-here"), click -> {
            memberships.makeHome(membership.team());
            Toasts.say(Words.of("identity.team.home-chosen", "team", membership.teamName()));
        });
        return new Section(Words.of("identity.team.home"), Words.of("identity.team.home-what"), choose);
    }

    private Membership membership(String id) {
        return memberships.mine().stream()
                .filter(mine -> mine.team().equals(new TeamId(idOf(id))))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("team"));
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.NotFound("team");
        }
    }
}
