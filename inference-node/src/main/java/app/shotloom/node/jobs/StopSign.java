package app.shotloom.node.jobs;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells a running job to stop; put up by any thread, heeded by the job's own threads wherever they may wait. */
final class StopSign {
    enum Reason {
        /** Nobody wants the result. */
        CANCELLED,
        /** This node cannot finish it, another one shall. */
        HANDED_BACK
    }

    /** Thrown out of a job's work once its sign is up. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        StoppedException(Reason reason) {
            super("stopped: " + reason, null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    private final CompletableFuture<Reason> raised = new CompletableFuture<>();

    /** The first reason stays. */
    void raise(Reason reason) {
        raised.complete(reason);
    }

    boolean isUp() {
        return raised.isDone();
    }

    void check() {
        if (raised.isDone()) {
            throw new StoppedException(raised.join());
        }
    }

    /**
     * Waits for an answer, and gives it up when the sign goes up first.
     *
     * @throws java.util.concurrent.CompletionException when the answer is a failure
     */
    <T> T await(CompletableFuture<T> answer) {
        CompletableFuture.anyOf(answer.handle((value, failure) -> answer), raised).join();
        if (!answer.isDone()) {
            answer.cancel(true);
        }
        check();
        return answer.join();
    }

    /** Pauses, unless the sign is or goes up. */
    void pause(Duration length) {
        try {
            throw new StoppedException(raised.get(length.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            // Nobody stopped us: the pause is over
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException(Reason.HANDED_BACK);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
