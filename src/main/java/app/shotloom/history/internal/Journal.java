package app.shotloom.history.internal;

import app.shotloom.board.change.Change;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Gestures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears every change and writes it down at the end of the transaction that made it: both or neither are kept. The locks that
 * put changes of one thing in an order are still held then, so the journal has them in that order.
 */
@Component
class Journal {

    private final JournalWriter writer;
    private final CurrentUser user;

    Journal(JournalWriter writer, CurrentUser user) {
        this.writer = writer;
        this.user = user;
    }

    /** Changes of one transaction that wait for its end. */
    private static final class Pending implements TransactionSynchronization {

        private final JournalWriter writer;
        private final Gestures.@Nullable Gesture gesture;
        private final List<Change> changes = new ArrayList<>();

        private Pending(JournalWriter writer, Gestures.@Nullable Gesture gesture) {
            this.writer = writer;
            this.gesture = gesture;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writer.write(gesture, List.copyOf(changes));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Journal.class);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Journal.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Journal.class, this);
        }
    }

    @EventListener
    void on(Change change) {
        Optional.ofNullable(change.by()).or(user::ifSignedIn).ifPresent(author -> pending().changes.add(
                new Change(change.board(), change.facet(), change.before(), change.after(), change.cause(), author)));
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(Journal.class) instanceof Pending pending) {
            return pending;
        }
        Pending pending = new Pending(writer, Gestures.current().orElse(null));
        TransactionSynchronizationManager.bindResource(Journal.class, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
