package app.shotloom.board.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shots in their places. */
public interface PlacedShotRepository extends Repository<PlacedShot, UUID> {

    PlacedShot save(PlacedShot shot);

    Optional<PlacedShot> findById(UUID id);

    /** Whoever works on what it says keeps it where it is meanwhile; several may at a time. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from PlacedShot p where p.id = :id")
    Optional<PlacedShot> keep(UUID id);

    /** Nobody works on them meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlacedShot p where p.id in :ids order by p.id")
    List<PlacedShot> lock(Collection<UUID> ids);

    List<PlacedShot> findByIdIn(Collection<UUID> ids);

    /** Without loading the shot, which may change until the board is locked. */
    @Query("select p.board from PlacedShot p where p.id = :id")
    Optional<UUID> boardOf(UUID id);

    @Query("select count(p) from PlacedShot p where p.board = :board and p.deletedAt is null")
    long countOfBoard(UUID board);

    @Query("select p from PlacedShot p where p.scene = :scene and p.deletedAt is null order by p.rank, p.id")
    List<PlacedShot> inOrder(UUID scene);

    @Query("select distinct p.scene from PlacedShot p where p.id in :ids and p.deletedAt is null")
    List<UUID> scenesOf(Collection<UUID> ids);

    /** Whether another shot of the board keeps this number, in any case of letters. */
    @Query("""
            select count(p) > 0 from PlacedShot p
             where p.board = :board and upper(p.keptNumber) = upper(:number) and p.id <> :but and p.deletedAt is null""")
    boolean isTaken(UUID board, String number, UUID but);

    /** Every number that was given and is kept, by deleted shots too. */
    @Query("select p.keptNumber from PlacedShot p where p.board = :board and p.keptNumber is not null")
    Set<String> keptNumbers(UUID board);

    @Query("select p from PlacedShot p where p.board = :board and p.deletedAt is null order by p.rank, p.id")
    List<PlacedShot> ofBoard(UUID board);

    /** Deleted ones too. */
    List<PlacedShot> findByBoard(UUID board);
}
