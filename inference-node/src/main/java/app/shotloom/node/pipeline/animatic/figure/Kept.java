package app.shotloom.node.pipeline.animatic.figure;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Drawings that are likely to be needed again. Those not used for longest go first, so that a long shot takes no more memory
 * than a short one.
 */
final class Kept<K, V> {
    /** Pixels of all drawings of one figure together: 32 MB. */
    private static final long ROOM = 8_000_000;

    private final Map<K, V> all = new LinkedHashMap<>(64, 0.75f, true);
    private final ToLongFunction<V> size;
    private long used;

    Kept(ToLongFunction<V> size) {
        this.size = size;
    }

    V get(K key, Function<K, V> maker) {
        V known = all.get(key);
        if (known == null) {
            known = maker.apply(key);
            used += size.applyAsLong(known);
            all.put(key, known);
            Iterator<V> oldest = all.values().iterator();
            while (used > ROOM && all.size() > 1) {
                used -= size.applyAsLong(oldest.next());
                oldest.remove();
            }
        }
        return known;
    }
}
