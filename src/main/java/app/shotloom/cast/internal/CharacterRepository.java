package app.shotloom.cast.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The character sheets. */
public interface CharacterRepository extends Repository<CharacterSheet, UUID> {

    CharacterSheet saveAndFlush(CharacterSheet sheet);

    Optional<CharacterSheet> findById(UUID id);

    /** Without loading the sheet, which may change until it is locked. */
    @Query("select c.board from CharacterSheet c where c.id = :id")
    Optional<UUID> boardOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CharacterSheet c where c.id = :id")
    Optional<CharacterSheet> lock(UUID id);

    /** Deleted ones too. */
    List<CharacterSheet> findByBoard(UUID board);

    @Query("select c from CharacterSheet c where c.board = :board and c.deletedAt is null order by c.createdAt, c.id")
    List<CharacterSheet> ofBoard(UUID board);
}
