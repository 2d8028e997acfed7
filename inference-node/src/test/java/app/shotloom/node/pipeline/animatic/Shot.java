package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.animatic.direction.Direction;
import app.shotloom.node.pipeline.animatic.direction.Place;
import app.shotloom.node.pipeline.animatic.direction.Player;
import app.shotloom.node.reader.BriefOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A brief for tests, put together by hand; subjects are named by their nouns. */
final class Shot {
    private static final List<String> PEOPLE = List.of("man", "woman", "girl", "boy", "waiter");
    private static final List<String> ANIMALS = List.of("dog", "cat", "horse", "mouse", "elephant", "bird", "giraffe", "fox");

    private final double seconds;
    private final List<Brief.Subject> subjects = new ArrayList<>();
    private final List<Brief.Relation> relations = new ArrayList<>();
    private final List<Brief.Beat> beats = new ArrayList<>();
    private final List<Brief.Spot> spots = new ArrayList<>();
    private String setting = "studio";
    private String size = "";

    Shot(double seconds) {
        this.seconds = seconds;
    }

    Shot with(int count, String... nouns) {
        for (String noun : nouns) {
            Brief.Kind kind = PEOPLE.contains(noun) ? Brief.Kind.PERSON : ANIMALS.contains(noun) ? Brief.Kind.ANIMAL : Brief.Kind.THING;
            subjects.add(new Brief.Subject(
                    "s" + (subjects.size() + 1), noun, kind, null, count, null, null, null, null, List.of(), "", List.of()));
        }
        return this;
    }

    Shot in(String place) {
        setting = place;
        return this;
    }

    Shot framed(String wanted) {
        size = wanted;
        return this;
    }

    Shot where(String noun, Where where, @Nullable String object) {
        return where(noun, where, object, 0, seconds);
    }

    Shot where(String noun, Where where, @Nullable String object, double from, double to) {
        relations.add(new Brief.Relation(id(noun), where, object == null ? null : id(object), from, to, ""));
        return this;
    }

    Shot does(String noun, String action, @Nullable String object, double from, double to) {
        return does(noun, action, object, null, from, to);
    }

    Shot does(String noun, String action, @Nullable String object, @Nullable String recipient, double from, double to) {
        beats.add(new Brief.Beat(
                "b" + (beats.size() + 1),
                id(noun),
                action,
                object == null ? null : id(object),
                recipient == null ? null : id(recipient),
                List.of(),
                from,
                to,
                ""));
        return this;
    }

    Shot pinned(String noun, double time, double x, double y, double height) {
        spots.add(new Brief.Spot(id(noun), 0, time, x, y, 0.1, height, 0, true));
        return this;
    }

    private String id(String noun) {
        return subjects.stream()
                .filter(one -> one.label().equals(noun))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Brief brief() {
        boolean people = subjects.stream().anyMatch(one -> one.kind() == Brief.Kind.PERSON);
        String usual = people ? "long" : "medium";
        var camera = new Brief.Camera(
                size.isEmpty() ? usual : size, !size.isEmpty(), "eye-level", "normal", List.of(new Brief.Move("static", 0, seconds)));
        return new Brief(
                Brief.VERSION, seconds, "", setting, "day", null, null, null, null, List.of(), subjects, relations, beats,
                List.of(), spots, List.of(), camera, List.of(), List.of());
    }

    RenderOrder order(int width, int height, long seed) {
        return new RenderOrder(
                UUID.randomUUID(), seed, width, height, 12, BriefOrder.of("", seconds), brief(), null, false);
    }

    /** Where everybody is, without a pixel being drawn. */
    Staged staged(double aspect, long seed) {
        return new Staged(Artist.RENDERER.staged(brief(), aspect, seed));
    }

    /** A staged shot, asked by nouns. */
    record Staged(Direction direction) {
        Player player(String noun, int number) {
            return direction.players().stream()
                    .filter(player -> player.actor().subject().label().equals(noun))
                    .skip(number)
                    .findFirst()
                    .orElseThrow();
        }

        Place at(String noun, double seconds) {
            return player(noun, 0).place(seconds);
        }

        List<Place> all(double seconds) {
            return direction.players().stream().map(player -> player.place(seconds)).toList();
        }
    }
}
