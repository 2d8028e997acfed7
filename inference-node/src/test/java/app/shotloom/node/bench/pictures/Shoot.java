package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.video.ClipEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders an order to a clip and reads it back, as a whole and without each of its subjects. */
final class Shoot {
    /** More than so many alike are looked at in parts. */
    private static final int MOST_SUBJECTS = 14;

    /** An engine that can leave subjects out without moving the others. */
    interface Artist {
        /** @param hidden ids of instances as in the blocking report */
        Rendering begin(RenderOrder order, Set<String> hidden);
    }

    private record Take(List<Pixels> frames, BlockingReport blocking, List<String> undepicted) {}

    private final Artist artist;
    private final Path folder;

    Shoot(Artist artist, Path folder) {
        this.artist = artist;
        this.folder = folder;
    }

    Screening screening(RenderOrder order) throws IOException {
        Take whole = take(order, Set.of());
        Map<String, List<Pixels>> without = new HashMap<>();
        for (BlockingReport.Subject subject :
                whole.blocking().subjects().stream().limit(MOST_SUBJECTS).toList()) {
            without.put(subject.id(), take(order, Set.of(subject.id())).frames());
        }
        return new Screening(whole.frames(), whole.blocking(), whole.undepicted(), without);
    }

    private Take take(RenderOrder order, Set<String> hidden) throws IOException {
        Path clip = Files.createTempFile(folder, "clip", ".mp4");
        try (Rendering rendering = artist.begin(order, hidden)) {
            try (var encoder = ClipEncoder.open(clip, order.width(), order.height(), order.framesPerSecond())) {
                for (int index = 0; index < rendering.frameCount(); index++) {
                    encoder.add(rendering.frame(index));
                }
            }
            return new Take(Footage.of(clip), rendering.blocking(), rendering.undepicted());
        } finally {
            Files.deleteIfExists(clip);
        }
    }
}
