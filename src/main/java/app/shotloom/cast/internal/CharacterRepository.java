package app.shotloom.cast.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The character sheets. */
public interface CharacterRepository extends Repository<CharacterSheet, UUID> {

    /** Where a sheet is: on a board, or in the library of a team. */
    interface Home {
        @Nullable UUID getBoard();

        @Nullable UUID getTeam();
    }

    CharacterSheet saveAndFlush(CharacterSheet sheet);

    Optional<CharacterSheet> findById(UUID id);

    /** Without loading the sheet, which may change until it is locked. */
    @Query("select c.board as board, c.team as team from CharacterSheet c where c.id = :id")
    Optional<Home> homeOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CharacterSheet c where c.id = :id")
    Optional<CharacterSheet> lock(UUID id);

    /** Deleted ones too. */
    List<CharacterSheet> findByBoard(UUID board);

    @Query("select c from CharacterSheet c where c.board = :board and c.deletedAt is null order by c.createdAt, c.id")
    List<CharacterSheet> ofBoard(UUID board);

    @Query("select c from CharacterSheet c where c.team = :team and c.deletedAt is null order by lower(c.name), c.id")
    List<CharacterSheet> ofLibrary(UUID team);

    @Query("select count(c) from CharacterSheet c where c.follows = :library and c.deletedAt is null")
    int countFollowing(UUID library);

    /** Those of boards that say what this one of a library says. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CharacterSheet c where c.follows = :library and c.deletedAt is null order by c.id")
    List<CharacterSheet> following(UUID library);
}
