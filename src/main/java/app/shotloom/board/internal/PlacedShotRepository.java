package app.shotloom.board.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shots in their places. */
public interface PlacedShotRepository extends Repository<PlacedShot, UUID> {

    PlacedShot save(PlacedShot shot);

    Optional<PlacedShot> findById(UUID id);

    /** Without loading the shot, which may change until the board is locked. */
    @Query("select p.board from PlacedShot p where p.id = :id")
    Optional<UUID> boardOf(UUID id);

    @Query("select count(p) from PlacedShot p where p.board = :board and p.deletedAt is null")
    long countOfBoard(UUID board);

    @Query("select p from PlacedShot p where p.scene = :scene and p.deletedAt is null order by p.rank, p.id")
    List<PlacedShot> inOrder(UUID scene);

    @Query("select distinct p.scene from PlacedShot p where p.id in :ids and p.deletedAt is null")
    List<UUID> scenesOf(Collection<UUID> ids);

    @Query("select p from PlacedShot p where p.board = :board and p.deletedAt is null order by p.rank, p.id")
    List<PlacedShot> ofBoard(UUID board);

    /** Deleted ones too. */
    List<PlacedShot> findByBoard(UUID board);
}
