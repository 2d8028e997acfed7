package app.shotloom.board.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The boards. */
public interface BoardRepository extends Repository<Board, UUID> {

    Board save(Board board);

    Optional<Board> findById(UUID id);

    /** Without loading the board, which may change until it is locked; nothing when it is deleted. */
    @Query("select b.team from Board b where b.id = :id and b.deletedAt is null")
    Optional<UUID> teamOf(UUID id);

    /** Changes of order take turns, so that they converge whatever the interleaving. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Board b where b.id = :id")
    Optional<Board> lock(UUID id);

    @Query("""
            select b as board,
                   (select count(p) from PlacedShot p, Scene s
                     where p.board = b.id and p.deletedAt is null and s.id = p.scene and s.deletedAt is null) as shots
              from Board b where b.team in :teams and b.deletedAt is null order by b.changedAt desc""")
    List<Counted> ofTeams(Collection<UUID> teams);

    /** A board and how many shots it shows. */
    interface Counted {
        Board getBoard();

        long getShots();
    }
}
