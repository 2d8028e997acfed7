package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a brief says of one part of its story, with times from the start of that part. */
final class Excerpt {
    /** Who comes in is there after this share of a panel; what is done takes more of it. */
    private static final double SOON = 0.2;

    private final Brief brief;
    private final Part part;
    private final List<Brief.Subject> there;
    private final Set<String> ids = new HashSet<>();

    Excerpt(Brief brief, Part part, List<Brief.Subject> there) {
        this.brief = brief;
        this.part = part;
        this.there = there;
        there.forEach(subject -> ids.add(subject.id()));
    }

    Brief brief(String setting, Hours.Hour hour) {
        return Draft.of(brief)
                .durationSeconds(part.length())
                .setting(setting)
                .time(hour.time() == null ? brief.time() : hour.time())
                .weather(hour.weather())
                .subjects(there)
                .relations(relations())
                .beats(beats())
                .states(states())
                .spots(spots())
                .dialogue(dialogue())
                .camera(camera())
                .undepicted(List.of())
                .brief();
    }

    /** What is done in it; what was begun before goes on only for those who do nothing new. */
    private List<Brief.Beat> beats() {
        List<Brief.Beat> beats = new ArrayList<>();
        for (Brief.Beat beat : brief.beats()) {
            boolean own = part.sentences().contains(beat.words());
            boolean busy = brief.beats().stream().anyMatch(other -> other.subject().equals(beat.subject()) && part.sentences().contains(other.words()));
            boolean on = own || !busy && beat.startSeconds() < part.from() && beat.endSeconds() > part.from() + 0.1;
            if (on && ids.contains(beat.subject())) {
                double from = within(beat.startSeconds());
                double to = within(beat.endSeconds());
                to = to - from < SOON * part.length() ? part.length() : to;
                beats.add(new Brief.Beat(
                        beat.id(), beat.subject(), beat.action(), known(beat.object()), known(beat.recipient()), beat.manner(), from, to, beat.words()));
            }
        }
        return beats;
    }

    private List<Brief.Relation> relations() {
        List<Brief.Relation> relations = new ArrayList<>();
        for (Brief.Relation relation : brief.relations()) {
            boolean told = part.sentences().contains(relation.words()) || Told.by(brief, relation.words()) <= part.from() + 0.05;
            boolean both = ids.contains(relation.subject()) && (relation.object() == null || ids.contains(relation.object()));
            boolean now = relation.startSeconds() < part.to() - 0.05 && relation.endSeconds() > part.from() + 0.05;
            if (told && both && now) {
                boolean away = relation.relation() == Where.OFF_FRAME && relation.startSeconds() <= part.from();
                double end = away ? Math.min(within(relation.endSeconds()), SOON * part.length()) : within(relation.endSeconds());
                relations.add(new Brief.Relation(
                        relation.subject(), relation.relation(), relation.object(), within(relation.startSeconds()), end, relation.words()));
            }
        }
        return relations;
    }

    private List<Brief.State> states() {
        List<Brief.State> states = new ArrayList<>();
        for (Brief.State state : brief.states()) {
            boolean over = state.untilSeconds() <= part.from();
            boolean shown = state.fromSeconds() < part.to() && !(over && state.attribute().equals("presence"));
            if (shown && ids.contains(state.subject())) {
                states.add(new Brief.State(
                        state.subject(), state.attribute(), state.value(), over ? null : state.before(),
                        Math.max(0, within(state.fromSeconds())), over ? 0 : within(state.untilSeconds()), state.words()));
            }
        }
        return states;
    }

    private List<Brief.Spot> spots() {
        return brief.spots().stream()
                .filter(spot -> spot.pinned() && part.has(spot.seconds()) && ids.contains(spot.subject()))
                .map(spot -> new Brief.Spot(
                        spot.subject(), spot.number(), within(spot.seconds()), spot.x(), spot.y(), spot.depth(), spot.height(), spot.facing(), true))
                .toList();
    }

    private List<Brief.Speech> dialogue() {
        return brief.dialogue().stream()
                .filter(line -> line.startSeconds() < part.to() && line.endSeconds() > part.from())
                .map(line -> new Brief.Speech(known(line.subject()), line.text(), within(line.startSeconds()), within(line.endSeconds())))
                .toList();
    }

    private Brief.Camera camera() {
        Brief.Camera camera = brief.camera();
        return new Brief.Camera(camera.size(), camera.framed(), camera.angle(), camera.lens(), List.of(new Brief.Move("static", 0, part.length())));
    }

    private @Nullable String known(@Nullable String id) {
        return id != null && ids.contains(id) ? id : null;
    }

    private double within(double seconds) {
        return Math.clamp(seconds - part.from(), 0, part.length());
    }
}
