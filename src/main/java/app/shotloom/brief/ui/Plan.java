package app.shotloom.brief.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A brief as the browser shows it, as {@code Plan} in {@code frontend/brief/plan.ts}. Subjects go by their keys. */
record Plan(
        String status,
        double seconds,
        int width,
        int height,
        @Nullable String backdrop,
        @Nullable String clip,
        String lens,
        List<Subject> subjects,
        List<Spot> spots,
        List<Hold> holds,
        List<Beat> beats,
        List<Mark> marks,
        List<Posture> postures,
        List<Line> lines,
        List<Chip> chips,
        List<String> absent,
        List<String> undepicted,
        boolean mayEdit) {

    record Subject(String key, String label, String kind, int count, @Nullable String colour) {}

    record Spot(
            String subject,
            int number,
            double seconds,
            double x,
            double y,
            double depth,
            double height,
            int facing,
            boolean pinned) {}

    /** Something that somebody holds or wears for a while; it goes where they go. */
    record Hold(String subject, double start, double end) {}

    /** @param says the verb and whom or what it is done to */
    record Beat(String key, String subject, String verb, String says, double start, double end, boolean corrected) {}

    record Mark(String subject, String says, double start) {}

    /** How somebody holds themselves from a moment on: sitting, lying, kneeling, standing. */
    record Posture(String subject, String says, double start) {}

    record Line(@Nullable String subject, String text, double start, double end) {}

    record Option(String value, String label) {}

    record Field(
            String target,
            String key,
            String field,
            String name,
            String value,
            boolean number,
            @Nullable List<Option> options,
            boolean corrected) {}

    record Removable(String target, String key) {}

    record Chip(String id, String name, String says, List<Field> fields, @Nullable Removable removable) {}
}
