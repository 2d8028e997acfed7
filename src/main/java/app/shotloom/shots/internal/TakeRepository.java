package app.shotloom.shots.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The takes. */
public interface TakeRepository extends Repository<StoredTake, UUID> {

    StoredTake save(StoredTake take);

    void flush();

    Optional<StoredTake> findById(UUID id);

    @Query("select t from StoredTake t where t.shot = :shot and t.deletedAt is null order by t.number desc")
    List<StoredTake> newestFirst(UUID shot);

    /** Deleted ones too. */
    List<StoredTake> findByBoard(UUID board);

    @Query("select t from StoredTake t where t.shot in :shots and t.deletedAt is null order by t.number")
    List<StoredTake> ofShots(Collection<UUID> shots);

    @Query("select coalesce(max(t.number), 0) from StoredTake t where t.shot = :shot")
    int lastNumber(UUID shot);

    @Query("""
            select t from StoredTake t
             where t.deletedAt is null and t.id in (select s.chosenTake from StoredShot s where s.board = :board)""")
    List<StoredTake> chosenOf(UUID board);

    @Query("""
            select t from StoredTake t
             where t.deletedAt is null and t.id in (select s.chosenTake from StoredShot s where s.id in :shots)""")
    List<StoredTake> chosenOfShots(Collection<UUID> shots);
}
