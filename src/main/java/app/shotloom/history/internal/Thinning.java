package app.shotloom.history.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the journal bounded. For ninety days every gesture is kept, and can be undone. Of what is older, a facet keeps one
 * line for each day (UTC) on which it changed, by whoever changed it last: from what it was before to what it was after. Named versions keep the
 * whole board and are not touched.
 */
@Component
class Thinning {

    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient database;
    private final Clock clock;

    Thinning(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** On several replicas at once it does no harm: each line is thinned by whoever comes first. */
    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT24H")
    @Transactional
    void thin() {
        Instant before = clock.instant().minus(KEPT);
        if (!database.sql("select pg_try_advisory_xact_lock(74411812)").query(Boolean.class).single()) {
            return;
        }
        database.sql("update gesture set state = 'PAST' where state <> 'PAST' and changed_at < ?")
                .param(Timestamp.from(before))
                .update();
        join(before);
        database.sql("""
                        delete from gesture g where g.changed_at < ?
                           and not exists (select 1 from journal j where j.gesture_id = g.id)
                           and not exists (select 1 from gesture other where other.about = g.id)""")
                .param(Timestamp.from(before))
                .update();
    }

    /** Several lines of a day become the last of them, which then begins where the first began. */
    private void join(Instant before) {
        database.sql("""
                        with line as (
                            select id, first_value(id) over day as first_id, last_value(id) over day as last_id
                              from journal where made_at < :before and aspect <> 'takes'
                            window day as (partition by target, aspect, date_trunc('day', made_at, 'UTC') order by id
                                           rows between unbounded preceding and unbounded following)),
                        joined as (
                            update journal j set before = first.before
                              from line, journal first
                             where j.id = line.id and line.id = line.last_id and first.id = line.first_id
                               and line.first_id <> line.last_id
                            returning j.id)
                        delete from journal j using line where j.id = line.id and line.id <> line.last_id""")
                .param("before", Timestamp.from(before))
                .update();
    }
}
