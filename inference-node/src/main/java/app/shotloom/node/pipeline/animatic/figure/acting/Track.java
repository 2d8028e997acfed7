package app.shotloom.node.pipeline.animatic.figure.acting;

import java.util.ArrayList;
import java.util.List;

/**
 * What is set at some shares of an action, in the order of time.
 *
 * @param <T> numbers, reaches, names
 */
record Track<T>(List<Key<T>> keys) {
    record Key<T>(double at, T value) {}

    /**
     * Two values, and how far the moment is from the first to the second.
     *
     * @param linear the share before any easing
     */
    record Between<T>(T from, T to, double linear) {
        /** Starts and ends gently, as bodies do. */
        double eased() {
            return linear * linear * (3 - 2 * linear);
        }
    }

    Track {
        keys = List.copyOf(keys);
    }

    static <T> Track<T> of(T value) {
        return new Track<>(List.of(new Key<>(0, value)));
    }

    Track<T> and(double at, T value) {
        List<Key<T>> more = new ArrayList<>(keys);
        more.add(new Key<>(at, value));
        return new Track<>(more);
    }

    /**
     * @param share of the action, 0 to 1
     * @param round whether the end runs into the beginning
     */
    Between<T> at(double share, boolean round) {
        Key<T> before = keys.getLast();
        double from = before.at() - 1;
        for (Key<T> key : keys) {
            if (key.at() > share) {
                return between(before, from, key, key.at(), share, round || before.at() <= key.at());
            }
            before = key;
            from = key.at();
        }
        Key<T> next = keys.getFirst();
        return between(before, from, next, next.at() + 1, share, round);
    }

    private static <T> Between<T> between(Key<T> a, double from, Key<T> b, double to, double share, boolean moves) {
        if (!moves) {
            T held = share < b.at() && from < 0 ? b.value() : a.value();
            return new Between<>(held, held, 0);
        }
        double length = to - from;
        return new Between<>(a.value(), b.value(), length < 1e-9 ? 1 : Math.clamp((share - from) / length, 0, 1));
    }
}
