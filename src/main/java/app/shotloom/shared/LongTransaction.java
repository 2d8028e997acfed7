package app.shotloom.shared;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * Lets a transaction that touches thousands of things forget those it is done with: Hibernate looks at all it remembers before
 * each question to the database, so that otherwise the work would cost the square of its size.
 */
@Component
public class LongTransaction {

    private static final int AT_ONCE = 20;

    private final EntityManager entities;

    LongTransaction(EntityManager entities) {
        this.entities = entities;
    }

    /** As {@link #letGo()}, each time so many more have been done. */
    public void letGoAfter(int done) {
        if (done % AT_ONCE == 0) {
            letGo();
        }
    }

    /** Writes what has changed. Entities that were read before are detached: who still needs one reads it again. */
    public void letGo() {
        entities.flush();
        entities.clear();
    }
}
