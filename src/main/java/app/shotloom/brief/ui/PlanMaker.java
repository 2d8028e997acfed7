package app.shotloom.brief.ui;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Correction;
import app.shotloom.brief.Keys;
import app.shotloom.brief.ShotBrief;
import app.shotloom.brief.Where;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes what the browser shows of a brief. What was just set right shows at once, before a node has read it again. */
class PlanMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Brief brief;
    private final Keys keys;
    private final Corrected corrected;
    private final ShotBrief known;

    /** @param known with a brief */
    PlanMaker(ShotBrief known) {
        this.known = known;
        this.brief = Objects.requireNonNull(known.brief());
        this.keys = Keys.of(brief);
        this.corrected = new Corrected(known.corrections());
    }

    Plan make(Shot shot, @Nullable Take take, boolean mayEdit) {
        return new Plan(
                known.status().code(),
                shot.duration().toMillis() / 1000.0,
                shot.aspectRatio().width(),
                shot.aspectRatio().height(),
                take == null ? null : take.poster().path(),
                take == null ? null : take.clip().path(),
                brief.camera().lens(),
                brief.subjects().stream().map(this::subject).toList(),
                brief.subjects().stream().flatMap(subject -> spots(subject).stream()).toList(),
                brief.relations().stream().filter(PlanMaker::isHeld).map(this::hold).toList(),
                brief.beats().stream().map(this::beat).toList(),
                brief.states().stream().filter(state -> !isHeldFromTheStart(state)).map(this::mark).toList(),
                brief.states().stream().filter(state -> state.attribute().equals("posture")).map(this::posture).toList(),
                brief.dialogue().stream().map(this::line).toList(),
                new ChipMaker(brief, keys, corrected, shot).make(),
                brief.absent(),
                brief.undepicted(),
                mayEdit);
    }

    private Plan.Subject subject(Brief.Subject subject) {
        return new Plan.Subject(key(subject.id()), subject.label(), subject.kind().code(), subject.count(), subject.color());
    }

    private static boolean isHeld(Brief.Relation relation) {
        return relation.relation() == Where.HELD_BY || relation.relation() == Where.WORN_BY;
    }

    /** To the end of the shot where it lasts as long: nothing is let go in the last moment. */
    private Plan.Hold hold(Brief.Relation relation) {
        double end = relation.endSeconds() >= brief.durationSeconds() ? Double.MAX_VALUE : relation.endSeconds();
        return new Plan.Hold(key(relation.subject()), relation.startSeconds(), end);
    }

    private List<Plan.Spot> spots(Brief.Subject subject) {
        String key = key(subject.id());
        List<Plan.Spot> spots = new ArrayList<>();
        brief.spots().stream()
                .filter(spot -> spot.subject().equals(subject.id()))
                .forEach(spot -> spots.add(new Plan.Spot(
                        key, spot.number(), spot.seconds(), spot.x(), spot.y(), spot.depth(), spot.height(), spot.facing(), spot.pinned())));
        corrected.spots(key).forEach(put -> pin(spots, spot(key, put)));
        return spots;
    }

    private static void pin(List<Plan.Spot> spots, Plan.Spot put) {
        spots.removeIf(spot -> spot.number() == put.number() && spot.seconds() == put.seconds());
        spots.add(put);
    }

    private static Plan.Spot spot(String key, Correction put) {
        JsonNode value = JSON.readTree(Objects.requireNonNullElse(put.value(), "{}"));
        return new Plan.Spot(
                key,
                value.path("number").asInt(0),
                value.path("seconds").asDouble(0),
                value.path("x").asDouble(0.5),
                value.path("y").asDouble(0.85),
                value.path("depth").asDouble(0.3),
                value.path("height").asDouble(0.4),
                value.path("facing").asInt(0),
                true);
    }

    private Plan.Beat beat(Brief.Beat beat) {
        String key = keys.of(beat);
        String action = beat.action() + (beat.object() == null ? "" : " " + label(beat.object()));
        String says = beat.recipient() == null
                ? action
                : Words.of("brief.beat.recipient", "action", action, "recipient", label(beat.recipient()));
        double start = seconds(key, "startSeconds", beat.startSeconds());
        double end = seconds(key, "endSeconds", beat.endSeconds());
        return new Plan.Beat(
                key, key(beat.subject()), beat.action(), says, start, Math.max(end, start), corrected.isBeat(key, beat.action()));
    }

    /** What a person said, if one did. */
    private double seconds(String beat, String field, double read) {
        return corrected
                .matching("beat", beat, field)
                .map(kept -> kept.correction().value())
                .filter(Objects::nonNull)
                .mapToDouble(value -> JSON.readTree(value).asDouble(read))
                .findFirst()
                .orElse(read);
    }

    private static boolean isHeldFromTheStart(Brief.State state) {
        return state.fromSeconds() == 0 && state.attribute().equals("holding");
    }

    private Plan.Mark mark(Brief.State state) {
        return new Plan.Mark(key(state.subject()), ChipMaker.says(state), state.fromSeconds());
    }

    private Plan.Posture posture(Brief.State state) {
        return new Plan.Posture(key(state.subject()), state.value(), state.fromSeconds());
    }

    private Plan.Line line(Brief.Speech speech) {
        String subject = speech.subject();
        return new Plan.Line(
                subject == null ? null : key(subject), speech.text(), speech.startSeconds(), speech.endSeconds());
    }

    private String key(String subject) {
        return Objects.requireNonNullElse(keys.subject(subject), subject);
    }

    private String label(String subject) {
        return key(subject).replaceFirst("#\\d+$", "");
    }
}
