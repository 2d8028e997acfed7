package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.animatic.activity.Activity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public account of a staged shot: every single one in it, what they do, how they stand to each other, their states. */
public final class Account {
    private static final Set<String> DIRECTED = Set.of("presence", "holding");

    /** What is drunk shows it by being drunk. */
    private static final Set<String> LESS = Set.of("emptier", "fuller");

    private final Direction direction;
    private final Brief brief;

    public Account(Direction direction) {
        this.direction = direction;
        this.brief = direction.script().brief();
    }

    public BlockingReport report(int width, int height, int framesPerSecond, int frameCount, @Nullable Look look, Sightings sightings) {
        return new BlockingReport(
                width,
                height,
                framesPerSecond,
                frameCount,
                brief.caption(),
                brief.setting(),
                brief.time(),
                look,
                subjects(sightings),
                relations(),
                beats(),
                states(),
                new BlockingReport.Camera(
                        brief.camera().size(), brief.camera().angle(), brief.camera().lens(), brief.camera().move()),
                undepicted());
    }

    private List<BlockingReport.Subject> subjects(Sightings sightings) {
        List<BlockingReport.Subject> subjects = new ArrayList<>();
        direction.players().forEach(player -> subjects.add(subject(player, sightings)));
        for (Brief.Subject handled : brief.subjects()) {
            boolean own = direction.players().stream().anyMatch(player -> player.actor().isOf(handled.id()));
            Player user = own ? null : user(handled);
            for (int number = 0; user != null && number < handled.count(); number++) {
                subjects.add(new BlockingReport.Subject(
                        Actor.id(handled, number), handled.label(), handled.characterId(), handled.color(), sightings.of(user)));
            }
        }
        return subjects;
    }

    /** Who brings a thing along as part of the movement, so that it is seen within the figure. */
    private @Nullable Player user(Brief.Subject handled) {
        for (Player player : direction.players()) {
            if (player.beats().stream().anyMatch(beat -> handled.id().equals(beat.object()))) {
                return player;
            }
        }
        return direction.players().stream().filter(player -> player.actor().isPerson()).findFirst().orElse(null);
    }

    private static BlockingReport.Subject subject(Player player, Sightings sightings) {
        Brief.Subject subject = player.actor().subject();
        return new BlockingReport.Subject(
                player.actor().id(), subject.label(), subject.characterId(), subject.color(), sightings.of(player));
    }

    private List<BlockingReport.Relation> relations() {
        List<BlockingReport.Relation> relations = new ArrayList<>();
        double end = brief.durationSeconds();
        for (Link link : direction.script().said()) {
            if (link.from() < end) {
                String object = link.object() == null ? null : link.object().id();
                relations.add(new BlockingReport.Relation(
                        link.subject().id(), link.where(), object, link.from(), Math.min(end, link.to())));
            }
            if (link.other() != null) {
                relations.add(new BlockingReport.Relation(
                        link.subject().id(), link.where(), link.other().id(), link.from(), Math.min(end, link.to())));
            }
        }
        return relations;
    }

    private List<BlockingReport.Beat> beats() {
        List<BlockingReport.Beat> beats = new ArrayList<>();
        for (Player player : direction.players()) {
            for (Brief.Beat beat : player.beats()) {
                List<Actor> objects = direction.script().of(beat.object());
                String object = objects.isEmpty() ? handled(beat.object()) : objects.get(player.actor().number() % objects.size()).id();
                beats.add(new BlockingReport.Beat(
                        player.actor().id(), beat.action(), object, beat.startSeconds(), Math.min(beat.endSeconds(), brief.durationSeconds())));
            }
        }
        return beats;
    }

    /** The first of what a movement brings along, or null. */
    private @Nullable String handled(@Nullable String subject) {
        return brief.subjects().stream()
                .filter(one -> one.id().equals(subject))
                .map(one -> Actor.id(one, 0))
                .findFirst()
                .orElse(null);
    }

    private List<BlockingReport.State> states() {
        List<BlockingReport.State> states = new ArrayList<>();
        for (Brief.State state : brief.states()) {
            for (Actor actor : direction.script().of(state.subject())) {
                states.add(new BlockingReport.State(actor.id(), state.attribute(), state.value(), state.fromSeconds()));
            }
        }
        return states;
    }

    /** Figures stand and sit by themselves. */
    private static boolean isPosture(Actor actor, Brief.State state) {
        return actor.isAlive() && state.attribute().equals("posture");
    }

    /** What the reader did not understand, what is only a card, and what nobody here can show. */
    public List<String> undepicted() {
        Set<String> undepicted = new LinkedHashSet<>(brief.undepicted());
        for (Player player : direction.players()) {
            Actor actor = player.actor();
            if (actor.model().isStandIn()) {
                undepicted.add(actor.label());
            }
            for (Brief.Beat beat : player.beats()) {
                Activity activity = direction.script().business().of(beat);
                boolean shown = activity != null && activity.does() != null || actor.model().canShow(beat.action());
                if (actor.isAlive() && !shown && !Doings.isPlace(beat.action())) {
                    undepicted.add(beat.action());
                }
            }
            for (Brief.State state : brief.states()) {
                boolean mine = actor.isOf(state.subject()) && !DIRECTED.contains(state.attribute());
                if (mine && !isPosture(actor, state) && !LESS.contains(state.value()) && !actor.model().canShow(state.attribute(), state.value())) {
                    undepicted.add(state.value());
                }
            }
        }
        return List.copyOf(undepicted);
    }
}
