package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.RenderOrder;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as it arrived: where to claim it, and what it orders. An order that breaks a rule is still a ticket, since only
 * who claims a job may say that it failed.
 *
 * @param claim signed address; it lets its bearer claim the job, so it is never logged
 * @param order null when something is wrong with it
 * @param objection what is wrong with it, in words for the user; null when nothing is
 */
public record Ticket(
        UUID jobId, URI claim, String engine, @Nullable RenderOrder order, @Nullable String objection) {

    public static Ticket of(RenderOrder order, String engine, URI claim) {
        return new Ticket(order.jobId(), claim, engine, order, null);
    }

    public static Ticket objectionable(UUID jobId, URI claim, String objection) {
        return new Ticket(jobId, claim, "", null, objection);
    }

    @Override
    public String toString() {
        return "job " + jobId;
    }
}
