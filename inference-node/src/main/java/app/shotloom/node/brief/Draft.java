package app.shotloom.node.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A brief in the making, or one that is about to be changed in a few places. */
public final class Draft {
    private double durationSeconds;
    private String caption;
    private String setting;
    private String time;
    private @Nullable String season;
    private @Nullable String weather;
    private @Nullable String light;
    private @Nullable String mood;
    private List<String> style;
    private List<Brief.Subject> subjects;
    private List<Brief.Relation> relations;
    private List<Brief.Beat> beats;
    private List<Brief.State> states;
    private List<Brief.Spot> spots;
    private List<Brief.Speech> dialogue;
    private Brief.Camera camera;
    private List<String> absent;
    private List<String> undepicted;

    private Draft(Brief brief) {
        durationSeconds = brief.durationSeconds();
        caption = brief.caption();
        setting = brief.setting();
        time = brief.time();
        season = brief.season();
        weather = brief.weather();
        light = brief.light();
        mood = brief.mood();
        style = brief.style();
        subjects = brief.subjects();
        relations = brief.relations();
        beats = brief.beats();
        states = brief.states();
        spots = brief.spots();
        dialogue = brief.dialogue();
        camera = brief.camera();
        absent = brief.absent();
        undepicted = brief.undepicted();
    }

    public static Draft of(Brief brief) {
        return new Draft(brief);
    }

    /** Nothing, in neutral daylight before a camera that stands still. */
    public static Draft blank(double durationSeconds) {
        var still = new Brief.Camera(
                "medium", false, "eye-level", "normal", List.of(new Brief.Move("static", 0, durationSeconds)));
        return new Draft(new Brief(
                Brief.VERSION,
                durationSeconds,
                "",
                "studio",
                "day",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                still,
                List.of(),
                List.of()));
    }

    public Brief brief() {
        return new Brief(
                Brief.VERSION,
                durationSeconds,
                caption,
                setting,
                time,
                season,
                weather,
                light,
                mood,
                style,
                subjects,
                relations,
                beats,
                states,
                spots,
                dialogue,
                camera,
                absent,
                undepicted);
    }

    public Draft durationSeconds(double value) {
        durationSeconds = value;
        return this;
    }

    public Draft caption(String value) {
        caption = value;
        return this;
    }

    public Draft setting(String value) {
        setting = value;
        return this;
    }

    public Draft time(String value) {
        time = value;
        return this;
    }

    public Draft season(@Nullable String value) {
        season = value;
        return this;
    }

    public Draft weather(@Nullable String value) {
        weather = value;
        return this;
    }

    public Draft light(@Nullable String value) {
        light = value;
        return this;
    }

    public Draft mood(@Nullable String value) {
        mood = value;
        return this;
    }

    public Draft style(List<String> value) {
        style = value;
        return this;
    }

    public Draft subjects(List<Brief.Subject> value) {
        subjects = value;
        return this;
    }

    public Draft relations(List<Brief.Relation> value) {
        relations = value;
        return this;
    }

    public Draft beats(List<Brief.Beat> value) {
        beats = value;
        return this;
    }

    public Draft states(List<Brief.State> value) {
        states = value;
        return this;
    }

    public Draft spots(List<Brief.Spot> value) {
        spots = value;
        return this;
    }

    public Draft dialogue(List<Brief.Speech> value) {
        dialogue = value;
        return this;
    }

    public Draft camera(Brief.Camera value) {
        camera = value;
        return this;
    }

    public Draft absent(List<String> value) {
        absent = value;
        return this;
    }

    public Draft undepicted(List<String> value) {
        undepicted = value;
        return this;
    }
}
