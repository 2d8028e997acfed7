package app.shotloom.board.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The scenes. */
public interface SceneRepository extends Repository<Scene, UUID> {

    Scene save(Scene scene);

    Optional<Scene> findById(UUID id);

    /** Without loading the scene, which may change until the board is locked. */
    @Query("select s.board from Scene s where s.id = :id")
    Optional<UUID> boardOf(UUID id);

    /** Every number that was given and is kept, by deleted scenes too. */
    @Query("select s.keptNumber from Scene s where s.board = :board and s.keptNumber is not null")
    Set<String> keptNumbers(UUID board);

    @Query("select s from Scene s where s.board = :board and s.deletedAt is null order by s.rank, s.id")
    List<Scene> inOrder(UUID board);

    /** Deleted ones too. */
    List<Scene> findByBoard(UUID board);
}
