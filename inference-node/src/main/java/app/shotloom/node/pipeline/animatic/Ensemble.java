package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.animatic.figure.Figure;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Dye;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.setting.Light;
import app.shotloom.node.reader.Colours;
import app.shotloom.node.reader.Scene;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every role its puppet, its way across the stage and its beats. */
final class Ensemble {
    private static final List<String> MUTUAL = List.of(
            "battle", "fight", "face", "kiss", "talk", "argue", "hug", "meet", "greet", "box", "wrestle", "duel", "play", "shake",
            "feed", "exchange", "attack", "dance", "chat", "help");

    private final RenderOrder order;
    private final Scene scene;
    private final Casting casting;
    private final Sizes sizes;
    private final Camera camera;
    private final Pen pen;
    private final Light light;
    private final double stageWidth;
    private final double phaseSeconds;
    private final Map<Role, Player> players = new LinkedHashMap<>();
    private final Map<String, Drawing> painted = new HashMap<>();

    Ensemble(RenderOrder order, Scene scene, Casting casting, Sizes sizes, Camera camera, Pen pen) {
        this.order = order;
        this.scene = scene;
        this.casting = casting;
        this.sizes = sizes;
        this.camera = camera;
        this.pen = pen;
        this.light = Light.of(scene.time());
        this.stageWidth = (double) order.width() / order.height();
        this.phaseSeconds = order.durationSeconds() / scene.phases();
    }

    /** In the order in which they were named. */
    List<Player> players(List<Role> roles) {
        var staging = new Staging(scene, roles, camera, sizes, stageWidth);
        Map<Role, Place> places = staging.places();
        List<Role> holdersFirst = new ArrayList<>(roles);
        holdersFirst.sort((a, b) -> Boolean.compare(isHeld(staging, a), isHeld(staging, b)));
        for (Role role : holdersFirst) {
            Place place = places.get(role);
            if (place != null) {
                Player holder = isHeld(staging, role) && staging.order().relation(role) instanceof Order.Attached by
                        ? players.get(by.host())
                        : null;
                players.put(role, player(role, place, staging, holder));
            }
        }
        new Ways(scene, stageWidth, phaseSeconds, players.values()).plan(staging);
        return roles.stream().map(players::get).filter(player -> player != null).toList();
    }

    private static boolean isHeld(Staging staging, Role role) {
        return staging.order().relation(role) instanceof Order.Attached by && by.grip() == Order.Grip.HELD;
    }

    private Player player(Role role, Place place, Staging staging, @Nullable Player holder) {
        List<Scene.Beat> beats = beats(role, staging);
        Puppet puppet = puppet(role, place, staging, holder != null);
        boolean aloft = staging.isAirborne(role) && staging.order().relation(role) == null;
        int facing = facing(role, place, staging);
        return new Player(role, new Track(place), puppet, beats, phaseSeconds, facing, holder, aloft);
    }

    private List<Scene.Beat> beats(Role role, Staging staging) {
        List<Scene.Beat> beats = new ArrayList<>();
        for (Scene.Beat beat : scene.beats()) {
            if (beat.subject().equals(role.thing().id())) {
                beats.add(beat);
            }
        }
        return beats;
    }

    /** Towards whom or what it deals with; people otherwise look into the frame. */
    private int facing(Role role, Place place, Staging staging) {
        for (Scene.Beat beat : scene.beats()) {
            if (beat.subject().equals(role.thing().id()) && beat.object() != null) {
                Player other = playing(beat.object());
                if (other != null && other.holder() == null && other.track().start().x() != place.x()) {
                    return other.track().start().x() < place.x() ? -1 : 1;
                }
            }
            boolean done = role.thing().id().equals(beat.object());
            if (done && playing(beat.subject()) instanceof Player actor && actor.track().start().x() != place.x()) {
                return actor.track().start().x() < place.x() ? -1 : 1;
            }
        }
        if (role.thing().count() == 2 && isMutual(role)) {
            return role.number() == 0 ? 1 : -1;
        }
        if (role.thing().person()) {
            return place.x() > stageWidth * 0.55 ? -1 : 1;
        }
        return -1;
    }

    private boolean isMutual(Role role) {
        return scene.beats().stream()
                .anyMatch(beat -> beat.subject().equals(role.thing().id()) && MUTUAL.contains(beat.action()));
    }

    private @Nullable Player playing(String id) {
        return players.values().stream()
                .filter(player -> player.role().thing().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Puppet puppet(Role role, Place place, Staging staging, boolean held) {
        double pixels = place.height() * order.height() * camera.closest();
        double offset = role.number() * 0.37 + Noise.at(order.seed() + role.id().hashCode()) * 0.3;
        if (role.thing().person()) {
            var figure = new Figure(casting.look(role));
            return new FigurePuppet(figure, pen, pixels, light::onSubject, offset);
        }
        Drawing drawing = painted.computeIfAbsent(role.thing().id(), id -> painted(role));
        return new PropPuppet(drawing, pen, pixels, held ? PropPuppet.Kind.STILL : kind(role, staging), isLettered(role), offset);
    }

    private PropPuppet.Kind kind(Role role, Staging staging) {
        String noun = role.thing().label();
        boolean beside = staging.order().relation(role) != null;
        if (role.isStandIn() || staging.isCelestial(role)) {
            return PropPuppet.Kind.STILL;
        }
        if (staging.isAirborne(role) && !beside) {
            return casting.isAnimal(role) ? PropPuppet.Kind.FLAPPING : PropPuppet.Kind.FLYING;
        }
        boolean sails = scene.beats().stream()
                .anyMatch(beat -> beat.subject().equals(role.thing().id()) && List.of("sail", "float", "drift").contains(beat.action()));
        if (sails || sizes.isOf("water", noun) && List.of("sea", "harbour", "lake", "river").contains(scene.setting())) {
            return PropPuppet.Kind.AFLOAT;
        }
        if (sizes.isOf("wheels", noun)) {
            return PropPuppet.Kind.ROLLING;
        }
        boolean acts = scene.beats().stream().anyMatch(beat -> beat.subject().equals(role.thing().id()));
        return acts || casting.isAnimal(role) ? PropPuppet.Kind.ANIMAL : PropPuppet.Kind.STILL;
    }

    /** Whether there is writing on it, which would be wrong in a mirror. */
    private static boolean isLettered(Role role) {
        return role.illustration() == null || role.illustration().name().matches(".*\\b(?:sign|clock|newspaper|calendar)\\b.*");
    }

    /** The role's shapes, 1 high on (0, 0), in the shot's colours and light. */
    private Drawing painted(Role role) {
        Drawing drawing = role.illustration() == null
                ? StandIn.of(role.thing().label(), role.aspect())
                : casting.drawing(role.illustration());
        Rectangle2D bounds = drawing.bounds();
        var place = AffineTransform.getScaleInstance(1 / bounds.getHeight(), 1 / bounds.getHeight());
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        Drawing washed = drawing.transformed(place).recoloured(Hues::washed);
        Integer asked = role.thing().color() == null ? null : Colours.rgb(role.thing().color());
        Drawing dyed = asked == null ? washed : new Dye(new Color(asked)).dyed(washed);
        return dyed.recoloured(light::onSubject);
    }
}
