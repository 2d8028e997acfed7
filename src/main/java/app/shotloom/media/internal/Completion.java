package app.shotloom.media.internal;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the folder in step with the rows, whichever way the transaction around them ends. */
public final class Completion {

    private Completion() {}

    public static void onRollback(Runnable action) {
        when(TransactionSynchronization.STATUS_ROLLED_BACK, action);
    }

    public static void onCommit(Runnable action) {
        when(TransactionSynchronization.STATUS_COMMITTED, action);
    }

    private static void when(int ending, Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == ending) {
                    action.run();
                }
            }
        });
    }
}
