package app.shotloom.brief;

import app.shotloom.brief.Brief.Beat;
import app.shotloom.brief.Brief.Kind;
import app.shotloom.brief.Brief.Relation;
import app.shotloom.brief.Brief.Spot;
import app.shotloom.brief.Brief.State;
import app.shotloom.brief.Brief.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes briefs of four seconds, as a node would. */
public final class SampleBrief {

    public static final double SECONDS = 4;

    private final List<Subject> subjects = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private String setting = "studio";
    private String time = "day";

    public SampleBrief in(String setting) {
        this.setting = setting;
        return this;
    }

    public SampleBrief at(String time) {
        this.time = time;
        return this;
    }

    /** Mia, who has a sheet. */
    public SampleBrief mia(String clothing) {
        return subject("mia", "Mia", Kind.PERSON, "sheet-of-mia", null, List.of(), clothing);
    }

    public SampleBrief tom() {
        return subject("tom", "Tom", Kind.PERSON, "sheet-of-tom", null, List.of(), "");
    }

    public SampleBrief thing(String label, String... traits) {
        return subject(label, label, Kind.THING, null, null, List.of(traits), "");
    }

    public SampleBrief person(String label) {
        return subject(label, label, Kind.PERSON, null, null, List.of(), "");
    }

    public SampleBrief coloured(String label, String color) {
        return subject(label, label, Kind.THING, null, color, List.of(), "");
    }

    private SampleBrief subject(
            String id, String label, Kind kind, @Nullable String sheet, @Nullable String color, List<String> traits, String clothing) {
        subjects.add(new Subject(id, label, kind, sheet, 1, color, null, null, null, traits, clothing, List.of()));
        return this;
    }

    /** What is so from the start. */
    public SampleBrief is(String subject, String attribute, String value, String words) {
        states.add(new State(subject, attribute, value, null, 0, 0, words));
        return this;
    }

    /** What changes at two seconds, within one. */
    public SampleBrief becomes(String subject, String attribute, String value, String words) {
        states.add(new State(subject, attribute, value, null, 2, 3, words));
        return this;
    }

    public SampleBrief beat(String subject, String action, double from, double to, String words) {
        beats.add(new Beat("b" + beats.size(), subject, action, null, null, List.of(), from, to, words));
        return this;
    }

    public SampleBrief relation(String subject, Where where, @Nullable String object, double from, double to, String words) {
        relations.add(new Relation(subject, where, object, from, to, words));
        return this;
    }

    /** Where it is from a moment on. */
    public SampleBrief spot(String subject, double seconds, double x) {
        spots.add(new Spot(subject, 0, seconds, x, 0.8, 0.3, 0.5, 0, false));
        return this;
    }

    public Brief brief() {
        Brief blank = Brief.unread(Duration.ofSeconds((long) SECONDS));
        return new Brief(
                Brief.VERSION, SECONDS, "", setting, time, null, null, null, null, List.of(), subjects, relations, beats,
                states, spots, List.of(), blank.camera(), List.of(), List.of());
    }
}
