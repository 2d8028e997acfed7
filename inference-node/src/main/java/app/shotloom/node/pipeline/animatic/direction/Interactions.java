package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people do with each other: who does what when one bandages, feeds, hugs, arm-wrestles or measures another. */
final class Interactions {
    private static final List<Interaction> ALL = load();

    private Interactions() {}

    /** What a beat looks like when it is done to or with another person; null when nothing is known of it. */
    static @Nullable Interaction of(Brief.Beat beat) {
        Interaction found = find(beat.action(), beat.words());
        int space = beat.action().indexOf(' ');
        return found == null && space > 0 && !isNamed(beat.action()) ? find(beat.action().substring(0, space), beat.words()) : found;
    }

    private static @Nullable Interaction find(String action, String words) {
        return ALL.stream().filter(one -> one.fits(action, words)).findFirst().orElse(null);
    }

    private static boolean isNamed(String action) {
        return ALL.stream().anyMatch(one -> one.verbs().contains(action));
    }

    private static List<Interaction> load() {
        try (var in = Interactions.class.getResourceAsStream("interactions.txt")) {
            if (in == null) {
                throw new IOException("interactions.txt is missing beside " + Interactions.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Interaction::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
