package app.shotloom.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What somebody does in one go, however many changes and transactions it takes: five shots dropped together are one
 * gesture, one line of the history, and one step of undo. Without one, each transaction is a gesture of its own.
 */
public final class Gestures {

    /**
     * @param name what it is called: the bundles say {@code gesture.NAME.do} ("delete {count, plural, …}", as on the button
     *     for undo) and {@code gesture.NAME.done} ("deleted {count, plural, …}", as in the history), where count is how many
     *     things it changed
     */
    public record Gesture(UUID id, String name) {}

    private static final ScopedValue<Gesture> CURRENT = ScopedValue.newInstance();

    private Gestures() {}

    /** Everything that this thread changes until {@code work} returns belongs together. Within another one, to that. */
    public static <T> T as(String name, Supplier<T> work) {
        return CURRENT.isBound() ? work.get() : in(new Gesture(Ids.next(), name), work);
    }

    /** As {@link #as(String, Supplier)}; what it answers names the gesture to whoever offers to take it back. */
    public static Gesture as(String name, Runnable work) {
        Gesture gesture = current().orElseGet(() -> new Gesture(Ids.next(), name));
        in(gesture, () -> {
            work.run();
            return gesture;
        });
        return gesture;
    }

    /** For a gesture that exists: what happens meanwhile is part of it. */
    public static <T> T in(Gesture gesture, Supplier<T> work) {
        return ScopedValue.where(CURRENT, gesture).call(work::get);
    }

    public static Optional<Gesture> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
