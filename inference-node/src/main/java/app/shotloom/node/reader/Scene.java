package app.shotloom.node.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from a shot's words: what a {@link Brief} sums up and an artist draws from.
 *
 * @param phases how many steps follow one another ("then"), at least 1; they share the time evenly
 * @param framed whether the words or the board ask for the camera's size
 */
public record Scene(
        String setting,
        String time,
        @Nullable String weather,
        List<Thing> things,
        List<Relation> relations,
        List<Beat> beats,
        int phases,
        Brief.Camera camera,
        boolean framed,
        List<String> undepicted) {

    public Scene {
        things = List.copyOf(things);
        relations = List.copyOf(relations);
        beats = List.copyOf(beats);
        undepicted = List.copyOf(undepicted);
    }

    /**
     * Where a thing is from a phase on.
     *
     * @param object the thing it is placed by; null for places in the frame
     */
    public record Relation(String subject, Where where, @Nullable String object, int phase) {}

    /**
     * What someone does in a phase.
     *
     * @param action the verb's base form
     * @param object what they do it to or with, or null
     */
    public record Beat(String subject, String action, @Nullable String object, int phase) {}

    /** What the program outside the engine is told. */
    public Brief brief() {
        List<Brief.Subject> subjects = things.stream()
                .map(thing -> new Brief.Subject(
                        thing.id(),
                        thing.label(),
                        thing.member() == null ? null : thing.member().characterId(),
                        thing.count(),
                        thing.color(),
                        action(thing.id()),
                        place(thing.id())))
                .toList();
        return new Brief(1, setting, time, weather, subjects, camera, undepicted);
    }

    private @Nullable String action(String id) {
        for (Beat beat : beats) {
            if (beat.subject().equals(id)) {
                return beat.action();
            }
        }
        return null;
    }

    private @Nullable String place(String id) {
        for (Relation relation : relations) {
            if (relation.subject().equals(id)) {
                return relation.object() == null
                        ? relation.where().place()
                        : relation.where().place() + " " + relation.object();
            }
        }
        return null;
    }
}
