package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.figure.Likeness;
import app.shotloom.node.pipeline.animatic.figure.Motion;
import app.shotloom.node.pipeline.animatic.figure.Motions;
import app.shotloom.node.pipeline.animatic.figure.Tailor;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Scene;
import app.shotloom.node.reader.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Decides how each thing of a scene is drawn. */
final class Casting {
    private static final double ADULT = 1.72;
    private static final double STAND_IN = 1.3;

    /** A card is never what a picture is about. */
    private static final double CARD = 0.6;

    private static final Appearance UNSAID = new Appearance("", "", "", "", "", "");

    private final Catalog catalog;
    private final Sizes sizes;
    private final Map<String, Drawing> traced = new ConcurrentHashMap<>();

    Casting(Catalog catalog, Sizes sizes) {
        this.catalog = catalog;
        this.sizes = sizes;
    }

    List<Role> roles(Scene scene) {
        List<Role> roles = new ArrayList<>();
        for (Thing thing : scene.things()) {
            Illustration illustration = thing.person() ? null : catalog.find(thing.label()).illustration();
            for (int number = 0; number < thing.count(); number++) {
                roles.add(role(thing, number, illustration, reach(scene, thing)));
            }
        }
        return roles;
    }

    /** The shapes of an illustration; traced once and kept. */
    Drawing drawing(Illustration illustration) {
        return traced.computeIfAbsent(illustration.name(), name -> illustration.drawing());
    }

    /** What a person looks like: a cast member always the same, anyone else by the words and their number. */
    Likeness look(Role role) {
        Thing thing = role.thing();
        CastMember member = thing.member();
        String who = String.join(" ", thing.traits()) + " " + thing.label();
        String worn = thing.color() == null ? thing.clothing() : thing.clothing() + ", " + thing.color() + " shirt";
        return member == null
                ? Tailor.look(thing.label() + thing.id() + role.number(), who, UNSAID, worn)
                : Tailor.look(member.characterId(), member.description(), member.appearance(), worn);
    }

    /** How wide a person is for their height, doing what they do. */
    private static double reach(Scene scene, Thing thing) {
        double widest = 0.40;
        for (Scene.Beat beat : scene.beats()) {
            Motion motion = beat.subject().equals(thing.id()) ? Motions.of(beat.action()) : null;
            widest = motion == null ? widest : Math.max(widest, motion.reach());
        }
        return widest;
    }

    boolean isAnimal(Role role) {
        return sizes.isAnimal(role.thing().label());
    }

    private Role role(Thing thing, int number, @Nullable Illustration illustration, double reach) {
        if (thing.person()) {
            var person = new Role(thing, number, null, ADULT, reach);
            return new Role(thing, number, null, ADULT * look(person).height(), reach);
        }
        double metres = sizes.metres(thing.label(), thing.traits());
        if (illustration == null) {
            return new Role(thing, number, null, Math.min(metres, CARD), STAND_IN);
        }
        var bounds = drawing(illustration).bounds();
        return new Role(thing, number, illustration, metres, bounds.getWidth() / bounds.getHeight());
    }
}
