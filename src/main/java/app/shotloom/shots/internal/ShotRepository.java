package app.shotloom.shots.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the shots say. */
public interface ShotRepository extends Repository<StoredShot, UUID> {

    StoredShot save(StoredShot shot);

    StoredShot saveAndFlush(StoredShot shot);

    Optional<StoredShot> findById(UUID id);

    /** Those of the board's shots in whose words the pattern is found. */
    @Query("""
            select s.id from StoredShot s
             where s.board = :board and s.id in :among
               and (lower(s.prompt) like lower(:pattern) escape '!' or lower(s.dialogue) like lower(:pattern) escape '!'
                    or lower(s.notes) like lower(:pattern) escape '!')""")
    Set<UUID> saying(UUID board, String pattern, Collection<UUID> among);

    /** Edits of one shot take turns: each is compared with what the field says at that moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredShot s where s.id = :id")
    Optional<StoredShot> lock(UUID id);

    List<StoredShot> findByBoard(UUID board);

    /** How long shots last, without what they say. */
    interface Length {
        UUID getId();

        int getMillis();
    }

    @Query("select s.id as id, s.durationMillis as millis from StoredShot s where s.board = :board")
    List<Length> lengthsOf(UUID board);

    @Query("select s.id as id, s.durationMillis as millis from StoredShot s where s.board = :board and s.id in :shots")
    List<Length> lengthsOf(UUID board, Collection<UUID> shots);

    /** Those in whose words this stands, which is in lower case, anywhere. */
    @Query("""
            select s from StoredShot s
             where s.board = :board
               and (locate(:word, lower(s.prompt)) > 0 or locate(:word, lower(s.dialogue)) > 0 or locate(:word, lower(s.notes)) > 0)
             order by s.id""")
    List<StoredShot> saying(UUID board, String word);

    List<StoredShot> findByIdIn(Collection<UUID> ids);
}
