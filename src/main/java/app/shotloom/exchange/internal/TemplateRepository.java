package app.shotloom.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The templates of teams. */
public interface TemplateRepository extends Repository<StoredTemplate, UUID> {

    StoredTemplate save(StoredTemplate template);

    Optional<StoredTemplate> findById(UUID id);

    @Query("select t from StoredTemplate t where t.team = :team and t.deletedAt is null order by lower(t.name), t.id")
    List<StoredTemplate> ofTeam(UUID team);
}
