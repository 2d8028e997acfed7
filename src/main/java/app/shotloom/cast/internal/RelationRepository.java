package app.shotloom.cast.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The relations between sheets. */
public interface RelationRepository extends Repository<StoredRelation, UUID> {

    /** Deleted ones too. */
    List<StoredRelation> findByBoard(UUID board);

    StoredRelation save(StoredRelation relation);

    Optional<StoredRelation> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredRelation r where r.id = :id")
    Optional<StoredRelation> lock(UUID id);

    /** Those that were not deleted themselves, though a sheet may have been. */
    @Query("select r from StoredRelation r where r.board = :board and r.deletedAt is null order by r.createdAt, r.id")
    List<StoredRelation> keptOf(UUID board);

    /** Those between sheets that are there. */
    @Query("""
            select r from StoredRelation r
             where r.board = :board and r.deletedAt is null
               and r.subject in (select c.id from CharacterSheet c where c.board = :board and c.deletedAt is null)
               and (r.object is null
                    or r.object in (select c.id from CharacterSheet c where c.board = :board and c.deletedAt is null))
             order by r.createdAt, r.id""")
    List<StoredRelation> ofBoard(UUID board);
}
