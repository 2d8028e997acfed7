package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The one renderer of the tests, loaded once, and small clips drawn by it. */
final class Artist {
    static final AnimaticRenderer RENDERER = AnimaticRenderer.load(Path.of("target", "animatic-cache"));

    private Artist() {}

    /** A clip's frames, and what is said of them. */
    record Clip(List<BufferedImage> frames, BlockingReport blocking, Brief brief, List<String> undepicted) {
        BlockingReport.Subject subject(String label) {
            return blocking.subjects().stream()
                    .filter(one -> one.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + label + " in " + blocking.subjects()));
        }

        long count(String label) {
            return blocking.subjects().stream()
                    .filter(one -> one.label().equals(label))
                    .count();
        }
    }

    static RenderOrder order(String prompt, int width, int height, double seconds) {
        var reading = new BriefOrder(Words.of(prompt), seconds, ContactSheet.cast(), List.of(), List.of());
        return RenderOrder.of(UUID.randomUUID(), 7, width, height, 12, reading);
    }

    static Clip draw(String prompt) {
        return draw(order(prompt, 640, 360, 1));
    }

    /** The same clip with nobody and nothing in its set. */
    static Clip empty(String prompt) {
        Set<String> everybody = draw(prompt).blocking().subjects().stream().map(BlockingReport.Subject::id).collect(Collectors.toSet());
        return draw(order(prompt, 640, 360, 1), everybody);
    }

    static Clip draw(RenderOrder order) {
        return draw(order, Set.of());
    }

    private static Clip draw(RenderOrder order, Set<String> hidden) {
        List<BufferedImage> frames = new ArrayList<>();
        try (Rendering rendering = RENDERER.begin(order, hidden)) {
            for (int i = 0; i < rendering.frameCount(); i++) {
                frames.add(copy(rendering.frame(i)));
            }
            return new Clip(frames, rendering.blocking(), rendering.brief(), rendering.undepicted());
        }
    }

    private static BufferedImage copy(BufferedImage frame) {
        var copy = new BufferedImage(frame.getWidth(), frame.getHeight(), frame.getType());
        frame.copyData(copy.getRaster());
        return copy;
    }
}
