package app.shotloom.script.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passages of scripts. */
public interface PassageRepository extends Repository<StoredPassage, UUID> {

    Optional<StoredPassage> findById(UUID id);

    <S extends StoredPassage> List<S> saveAll(Iterable<S> passages);

    /** In the script's order, those that were cut at the place they had. */
    @Query("select p from StoredPassage p where p.board = :board order by p.place")
    List<StoredPassage> ofBoard(UUID board);
}
