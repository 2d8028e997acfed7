package app.shotloom.render.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code blocking.v1}: the engine's account of what it drew. Boxes in pixels, times in seconds. */
record BlockingReport(
        int width,
        int height,
        int framesPerSecond,
        int frameCount,
        List<Subject> subjects,
        List<Beat> beats,
        Camera camera,
        List<String> undepicted) {

    record Subject(String id, String label, @Nullable String characterId, @Nullable String color, List<Box> boxes) {}

    record Box(int frame, int x, int y, int width, int height) {}

    record Beat(String subject, String action, double startSeconds, double endSeconds) {}

    record Camera(@Nullable String size, @Nullable String move) {}
}
