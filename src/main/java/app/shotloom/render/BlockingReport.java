package app.shotloom.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code blocking.v1}: the engine's account of what it drew, every single instance a subject. Boxes in pixels, times in seconds. */
record BlockingReport(
        int width,
        int height,
        int framesPerSecond,
        int frameCount,
        String caption,
        String setting,
        String time,
        @Nullable String look,
        List<Subject> subjects,
        List<Relation> relations,
        List<Beat> beats,
        List<State> states,
        Camera camera,
        List<String> undepicted) {

    record Subject(String id, String label, @Nullable String characterId, @Nullable String color, List<Box> boxes) {}

    record Box(int frame, int x, int y, int width, int height) {}

    record Relation(String subject, String relation, @Nullable String object, double startSeconds, double endSeconds) {}

    record Beat(String subject, String action, @Nullable String object, double startSeconds, double endSeconds) {}

    record State(String subject, String attribute, String state, double fromSeconds) {}

    record Camera(@Nullable String size, @Nullable String angle, @Nullable String lens, @Nullable String move) {}
}
