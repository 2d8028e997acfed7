package app.shotloom.identity.internal;

import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who is in which team; the removed are left out of every query here. */
public interface TeamMemberRepository extends JpaRepository<TeamMember, TeamMember.Place> {

    @Query("select m from TeamMember m where m.place.account = :account and m.removedAt is null order by m.joinedAt")
    List<TeamMember> teamsOf(UUID account);

    @Query("select m from TeamMember m where m.place.team = :team and m.removedAt is null order by m.joinedAt")
    List<TeamMember> membersOf(UUID team);

    @Query("select count(m) from TeamMember m where m.place.team = :team and m.role = :role and m.removedAt is null")
    long count(UUID team, Role role);

    /** The active member, or nothing. */
    default Optional<TeamMember> find(TeamId team, UserId user) {
        return findById(TeamMember.Place.of(team, user)).filter(TeamMember::isActive);
    }
}
