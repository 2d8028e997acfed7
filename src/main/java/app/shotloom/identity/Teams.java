package app.shotloom.identity;

import app.shotloom.identity.internal.Team;
import app.shotloom.identity.internal.TeamMember;
import app.shotloom.identity.internal.TeamMemberRepository;
import app.shotloom.identity.internal.TeamRepository;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A team and its people. Only owners change it, and it always keeps one. */
@Service
@Transactional
public class Teams {

    private final Memberships memberships;
    private final TeamRepository teams;
    private final TeamMemberRepository members;
    private final People people;
    private final Clock clock;

    Teams(
            Memberships memberships,
            TeamRepository teams,
            TeamMemberRepository members,
            People people,
            Clock clock) {
        this.memberships = memberships;
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /** A new team without anybody in it. For set-up, which decides by itself who may. */
    public TeamId create(String name) {
        return teams.save(new Team(new DisplayName(name), clock.instant())).id();
    }

    /** Everybody in the team, in the order they joined, for any member to see. */
    @Transactional(readOnly = true)
    public List<Member> members(TeamId team) {
        memberships.requireMember(team);
        return members.membersOf(team.value()).stream()
                .map(place -> new Member(people.of(place.user()), place.role(), place.joinedAt()))
                .toList();
    }

    /** @throws Refusal.NotAllowed unless the one who asks is an owner */
    public void rename(TeamId team, String name) {
        lockAsOwner(team).rename(new DisplayName(name));
    }

    /** @throws Refusal.Invalid when it would leave the team without an owner */
    public void changeRole(TeamId team, UserId person, Role role) {
        lockAsOwner(team);
        TeamMember member = member(team, person);
        if (role != Role.OWNER) {
            keepAnOwner(member);
        }
        member.become(role);
    }

    /** Ends somebody's membership at once. What they made stays. */
    public void remove(TeamId team, UserId person) {
        lockAsOwner(team);
        TeamMember member = member(team, person);
        keepAnOwner(member);
        member.remove(clock.instant());
    }

    /** Undoes {@link #remove}, in the role they had. */
    public void putBack(TeamId team, UserId person) {
        lockAsOwner(team);
        members.findById(TeamMember.Place.of(team, person))
                .orElseThrow(() -> new Refusal.NotFound("member"))
                .putBack();
    }

    private Team lockAsOwner(TeamId team) {
        Team locked = teams.lock(team.value()).orElseThrow(() -> new Refusal.NotFound("team"));
        memberships.requireOwner(team);
        return locked;
    }

    private TeamMember member(TeamId team, UserId person) {
        return members.find(team, person).orElseThrow(() -> new Refusal.NotFound("member"));
    }

    private void keepAnOwner(TeamMember leaving) {
        boolean last = leaving.role() == Role.OWNER && members.count(leaving.team().value(), Role.OWNER) == 1;
        if (last) {
            throw new Refusal.Invalid("role", Saying.of("identity.refused.last-owner"));
        }
    }
}
