package app.shotloom.identity;

import app.shotloom.identity.internal.AccountRepository;
import app.shotloom.identity.internal.Team;
import app.shotloom.identity.internal.TeamMember;
import app.shotloom.identity.internal.TeamMemberRepository;
import app.shotloom.identity.internal.TeamRepository;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what: every other module asks here. To somebody outside a team the team does not exist. */
@Service
@Transactional(readOnly = true)
public class Memberships {

    private static final String WHAT = "team";

    private final CurrentUser user;
    private final TeamMemberRepository members;
    private final TeamRepository teams;
    private final AccountRepository accounts;

    Memberships(CurrentUser user, TeamMemberRepository members, TeamRepository teams, AccountRepository accounts) {
        this.user = user;
        this.members = members;
        this.teams = teams;
        this.accounts = accounts;
    }

    /** The teams of the one who asks, in the order they joined. */
    public List<Membership> mine() {
        List<TeamMember> places = members.teamsOf(user.id().value());
        Map<TeamId, String> names = teams.findAllById(
                        places.stream().map(place -> place.team().value()).toList())
                .stream()
                .collect(Collectors.toMap(Team::id, Team::name));
        return places.stream()
                .map(place -> new Membership(place.team(), names.getOrDefault(place.team(), ""), place.role()))
                .toList();
    }

    /** @throws Refusal.NotFound when the one who asks is not in this team */
    public Role roleIn(TeamId team) {
        return roleOf(user.id(), team).orElseThrow(() -> new Refusal.NotFound(WHAT));
    }

    /** For threads without a signed-in person: nothing when that person is not in the team. */
    public Optional<Role> roleOf(UserId person, TeamId team) {
        return members.find(team, person).map(TeamMember::role);
    }

    /** @throws Refusal.NotFound when the one who asks is not in this team */
    public void requireMember(TeamId team) {
        roleIn(team);
    }

    /** @throws Refusal.NotFound outside the team; {@link Refusal.NotAllowed} for reviewers */
    public void requireEditor(TeamId team) {
        if (!roleIn(team).mayEdit()) {
            throw new Refusal.NotAllowed(Saying.of("identity.refused.reviewer"));
        }
    }

    /** @throws Refusal.NotFound outside the team; {@link Refusal.NotAllowed} for editors and reviewers */
    public void requireOwner(TeamId team) {
        if (!roleIn(team).mayManage()) {
            throw new Refusal.NotAllowed(Saying.of("identity.refused.owners-only"));
        }
    }

    /**
     * The team that new boards go to: the one chosen last, else the first where the one who asks may edit.
     *
     * @throws Refusal.NotAllowed when there is no such team
     */
    public TeamId home() {
        List<Membership> editable =
                mine().stream().filter(membership -> membership.role().mayEdit()).toList();
        Optional<TeamId> chosen = accounts.findById(user.id().value()).map(account -> account.home());
        return editable.stream()
                .map(Membership::team)
                .filter(team -> chosen.isPresent() && chosen.get().equals(team))
                .findFirst()
                .or(() -> editable.stream().map(Membership::team).findFirst())
                .orElseThrow(() -> new Refusal.NotAllowed(Saying.of("identity.refused.reviewer-of-all")));
    }

    /** From now on {@link #home()} is this team. */
    @Transactional
    public void makeHome(TeamId team) {
        requireMember(team);
        accounts.findById(user.id().value()).ifPresent(account -> account.makeHome(team));
    }
}
