package app.shotloom.render.internal;

import app.shotloom.brief.Brief;
import app.shotloom.identity.OnBehalf;
import app.shotloom.render.RenderJobId;
import app.shotloom.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Words are often read while their render still waits: all of a board asked for at once, or right after typing. What an
 * earlier shot leaves to a later one is only known then, so it is looked for once more when a node begins.
 */
@Service
public class LateBriefs {

    private static final Logger log = LoggerFactory.getLogger(LateBriefs.class);

    private final JobRepository jobs;
    private final Orders orders;
    private final OnBehalf onBehalf;
    private final TransactionOperations transaction;

    LateBriefs(JobRepository jobs, Orders orders, OnBehalf onBehalf, TransactionOperations transaction) {
        this.jobs = jobs;
        this.orders = orders;
        this.onBehalf = onBehalf;
        this.transaction = transaction;
    }

    /** The brief of a job's very words if it was read, or read again, after the job was sent; else null. */
    public @Nullable Brief of(RenderJobId id) {
        try {
            Optional<Brief> late = transaction.execute(status -> jobs.lock(id.value())
                    .flatMap(job -> onBehalf.of(job.requestedBy(), () -> orders.readLate(job))));
            return late == null ? null : late.orElse(null);
        } catch (Refusal e) {
            log.debug("Job {} is read by its node: whoever asked for it may no longer look", id);
            return null;
        }
    }
}
