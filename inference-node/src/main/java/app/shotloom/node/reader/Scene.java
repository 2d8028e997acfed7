package app.shotloom.node.reader;


import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
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
        Framing camera,
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

    /** The brief that says the same of a shot of this many seconds; its phases share the time evenly. */
    public Brief brief(double seconds) {
        double phase = seconds / phases;
        List<Brief.Beat> doings = new ArrayList<>();
        for (Beat beat : beats) {
            boolean replaced = beats.stream().anyMatch(later -> later.subject().equals(beat.subject()) && later.phase() > beat.phase());
            doings.add(new Brief.Beat(
                    "b" + (doings.size() + 1),
                    beat.subject(),
                    beat.action(),
                    beat.object(),
                    null,
                    List.of(),
                    beat.phase() * phase,
                    replaced ? (beat.phase() + 1) * phase : seconds,
                    ""));
        }
        List<Brief.Relation> stands = relations.stream()
                .map(one -> new Brief.Relation(
                        one.subject(), one.where(), one.object(), one.phase() * phase, seconds, ""))
                .toList();
        return new Brief(
                Brief.VERSION,
                seconds,
                "",
                setting,
                time,
                null,
                weather,
                null,
                null,
                List.of(),
                things.stream().map(Scene::subject).toList(),
                stands,
                doings,
                List.of(),
                List.of(),
                List.of(),
                new Brief.Camera(
                        camera.size(), framed, "eye-level", "normal", List.of(new Brief.Move(camera.move(), 0, seconds))),
                List.of(),
                undepicted);
    }

    private static Brief.Subject subject(Thing thing) {
        return new Brief.Subject(
                thing.id(),
                thing.label(),
                thing.person() ? Brief.Kind.PERSON : Brief.Kind.THING,
                thing.member() == null ? null : thing.member().characterId(),
                thing.count(),
                thing.color(),
                null,
                null,
                null,
                thing.traits(),
                thing.clothing(),
                List.of());
    }

    /** How the words frame it. */
    public record Framing(String size, String move) {}
}
