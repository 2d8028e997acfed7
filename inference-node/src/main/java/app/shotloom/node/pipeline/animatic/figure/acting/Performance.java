package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.body.Surroundings;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Condition;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Offset;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person at one moment: legs by what it does with them, arms by what it does with them, and a face. */
final class Performance {
    /** Lower than this a seat is the ground. */
    private static final double LOW = 0.12;

    /** Postures, in which hands are free for something else. */
    private static final Set<String> RESTS = Set.of("sit", "sit on the ground", "kneel", "crouch", "lie down");

    /** Tools that one sits on, or that hide what one sits on. */
    private static final Set<String> SEATS = Set.of("piano", "rowboat", "kayak", "sailboat", "armchair", "barber chair", "swing", "milkstool");

    private static final double BLEND_SECONDS = 0.3;

    private final Actors actors;
    private final Verbs verbs;
    private final Build build;
    private final Moment moment;
    private final double phase;
    private final List<Cue> cues;
    private final Cue lower;
    private final @Nullable Cue upper;
    private final Way way;

    Performance(Actors actors, Verbs verbs, Build build, Moment moment, double phase) {
        this.actors = actors;
        this.verbs = verbs;
        this.build = build;
        this.moment = moment;
        this.phase = phase;
        this.cues = cues();
        Cue legs = legs();
        this.way = Way.of(legs.action(), build, moment);
        this.lower = legs.action().isGait() ? new Cue(legs.action(), legs.doing(), way.share()) : legs;
        List<Cue> busy = cues.stream()
                .filter(cue -> !cue.action().isGait() && !cue.action().name().equals("stand"))
                .toList();
        this.upper = upper(busy);
    }

    /** What the arms do: the newest, but no posture beside something that is done, and no holding beside a handshake. */
    private static @Nullable Cue upper(List<Cue> busy) {
        List<Cue> done = busy.stream().filter(cue -> !RESTS.contains(cue.action().name())).toList();
        boolean holds = !done.isEmpty() && done.getFirst().action().name().equals("hold");
        Cue together = holds ? done.stream().filter(cue -> cue.gap() > 0).findFirst().orElse(null) : null;
        return together != null ? together : !done.isEmpty() ? done.getFirst() : busy.isEmpty() ? null : busy.getFirst();
    }

    Performed performed() {
        Surroundings around = around();
        Together together = new Together(upper, moment, facing());
        Pose pose = verbs.named("stand").over(Pose.AT_EASE, 0, true);
        pose = lower.action().over(pose, lower.share(), true);
        if (upper != null && upper != lower) {
            boolean whole = upper.action().isWhole() && lower.action().name().equals("stand");
            pose = upper.action().over(pose, upper.share(), whole);
        }
        pose = blended(pose);
        pose = SeatHeight.fitted(pose, lower.action(), build, moment.seated());
        double view = view();
        pose = together.bowing(pose, upper != null && upper.gap() > 0 && lower.action().name().equals("stand"));
        pose = together.approaching(pose, view);
        pose = new HeadTurn(moment, facing(), view, phase).turned(pose, upper);
        return new Performed(
                speaking(pose), expression(), view, facing(), together.around(around, view), tools(), way.moved());
    }

    /** The newest first. */
    private List<Cue> cues() {
        List<Cue> all = new ArrayList<>();
        for (Doing doing : moment.doing().reversed()) {
            Action action = verbs.of(doing.action(), doing.object());
            if (action != null) {
                double late = action.gap() > 0 ? 0 : Math.min(0.35, phase * 0.4);
                boolean fromStart = moment.seconds() - doing.elapsed() < 0.05;
                double elapsed = fromStart ? doing.elapsed() + late : Math.max(0, doing.elapsed() - late);
                all.add(Cue.at(verbs, rising(action), doing, elapsed, doing.length()));
            }
        }
        for (Condition condition : moment.conditions()) {
            Action action = condition.degree() < 0.5 ? null : actors.conditionAction(condition.attribute(), condition.value());
            if (action != null) {
                all.add(Cue.at(verbs, action, null, moment.seconds() + phase, 60));
            }
        }
        return all;
    }

    /** Who sits on the ground sits there otherwise. */
    private Action rising(Action action) {
        boolean ground = moment.seated() >= 0 && moment.seated() < LOW;
        return ground && action.name().startsWith("sit") && !action.name().equals("sit-ups")
                ? verbs.named("sit on the ground")
                : action;
    }

    private Cue legs() {
        boolean seated = moment.seated() >= 0;
        for (Cue cue : cues) {
            Action action = cue.action();
            boolean fits = !seated || action.seat() >= 0 || lies(action) || action.name().equals("sit on the ground") || action.name().equals("get up");
            if (action.isWhole() && fits) {
                return cue;
            }
        }
        if (moment.speed() > 0.03 && !seated) {
            return new Cue(verbs.named(moment.speed() < 1.0 ? "walk" : "run"), null, 0);
        }
        String rest = !seated ? "stand" : moment.seated() < LOW ? "sit on the ground" : "sit";
        return Cue.at(verbs, verbs.named(rest), null, moment.seconds() + phase, 60);
    }

    private static boolean lies(Action action) {
        return Math.abs(action.number(Channel.PITCH, 1)) > 45 || Math.abs(action.number(Channel.PITCH, 0)) > 45;
    }

    private int facing() {
        Offset partner = upper != null && upper.gap() > 0 ? upper.partner() : null;
        if (upper != null && partner != null && Math.abs(partner.x()) > 0.02) {
            return (partner.x() < 0) == upper.action().away() ? 1 : -1;
        }
        return moment.facing() < 0 ? -1 : 1;
    }

    /** What begins within the shot grows out of the rest before it. */
    private Pose blended(Pose pose) {
        Doing doing = upper == null ? lower.doing() : upper.doing();
        if (doing == null || doing.elapsed() >= BLEND_SECONDS || moment.seconds() - doing.elapsed() < 0.05) {
            return pose;
        }
        String rest = moment.seated() >= LOW ? "sit" : "stand";
        Pose before = verbs.named(rest).over(Pose.AT_EASE, 0, true);
        double share = Math.floor(doing.elapsed() * 12 + 1) / (BLEND_SECONDS * 12 + 1);
        return before.to(pose, Math.min(1, share));
    }

    private double view() {
        String side = Sides.of(moment.conditions());
        if (side != null) {
            return Sides.degrees(side);
        }
        if (lower.action().isGait() || upper == null || lower.action().name().equals("crawl")) {
            return upper != null && upper.gap() > 0 ? upper.action().view() : lower.action().view();
        }
        return upper.action().view();
    }

    private Surroundings around() {
        double seat = moment.seated();
        boolean moves = lower.action().mode() == Action.Mode.ONCE;
        if (seat < 0 && lower.action().seat() >= 0) {
            seat = lower.action().seat();
        }
        boolean stands = lower.action().name().equals("stand") || lower.action().isGait() && lower.action().seat() < 0;
        return new Surroundings(moves && !lies(lower.action()) || stands ? -1 : seat, 0, 0, 0);
    }

    /** Whoever speaks moves the mouth, whatever else they do. */
    private Pose speaking(Pose pose) {
        for (Cue cue : cues) {
            if (cue.action().says(Channel.MOUTH)) {
                return cue == upper ? pose : pose.with(Channel.MOUTH, cue.action().number(Channel.MOUTH, cue.share()));
            }
        }
        return pose;
    }

    private String expression() {
        for (Condition condition : moment.conditions().reversed()) {
            if (condition.attribute().equals("expression") && condition.degree() >= 0.5) {
                return condition.value();
            }
        }
        return cues.stream().map(cue -> cue.action().expression()).filter(java.util.Objects::nonNull).findFirst().orElse("");
    }

    private List<String> tools() {
        Set<String> tools = new LinkedHashSet<>();
        List<String> held = moment.conditions().stream()
                .filter(condition -> condition.attribute().equals("holding") || condition.attribute().equals("at"))
                .map(Condition::value)
                .toList();
        for (Cue cue : upper == null || upper == lower ? List.of(lower) : List.of(lower, upper)) {
            List<String> own = cue.doing() == null ? null : cue.doing().tools();
            if (own != null) {
                own.stream().filter(tool -> held.stream().noneMatch(tool::contains)).forEach(tools::add);
                continue;
            }
            for (Tool tool : cue.action().tools()) {
                String object = cue.doing() == null ? null : cue.doing().object();
                if (tool.isNeededBeside(object) && held.stream().allMatch(tool::isNeededBeside)) {
                    tools.add(tool.name());
                }
            }
        }
        boolean sits = lower.action().seat() >= 0 && lower.action().stool() && moment.seated() < 0;
        if (sits && tools.stream().noneMatch(SEATS::contains)) {
            tools.add("stool");
        }
        return List.copyOf(tools);
    }
}
