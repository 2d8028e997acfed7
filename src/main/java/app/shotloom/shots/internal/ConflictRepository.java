package app.shotloom.shots.internal;

import app.shotloom.shots.ShotField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Edits that wait for their author's choice. */
public interface ConflictRepository extends Repository<FieldConflict, UUID> {

    FieldConflict save(FieldConflict conflict);

    Optional<FieldConflict> findById(UUID id);

    @Query("""
            select c from FieldConflict c
             where c.shot = :shot and c.field = :field and c.author = :author and c.settledAt is null""")
    Optional<FieldConflict> open(UUID shot, ShotField field, UUID author);

    @Query("select c from FieldConflict c where c.board = :board and c.author = :author and c.settledAt is null")
    List<FieldConflict> openOf(UUID board, UUID author);
}
