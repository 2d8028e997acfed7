package app.shotloom.node.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shot as every engine understands it. Times are seconds from the start of the shot; lists are in the order of the
 * words. What the words leave open has its usual value, never null where the type does not say so.
 *
 * @param version of this structure; {@value #VERSION}
 * @param durationSeconds the shot's length, 0.5 to 60
 * @param caption the whole brief as a description: what a video model should be told
 * @param setting where it happens, such as {@code harbour}; {@code studio} is neutral ground
 * @param time of day: {@code dawn}, {@code day}, {@code dusk} or {@code night}
 * @param season {@code spring}, {@code summer}, {@code autumn} or {@code winter}; null when not said
 * @param weather {@code rain}, {@code snow}, {@code fog}, {@code wind}, {@code storm}, {@code clouds} or {@code sun}; null
 *     when not said
 * @param light such as {@code candlelight}, {@code backlight}; null when not said
 * @param mood such as {@code tense}; null when not said
 * @param style words on how it should look, such as {@code watercolour}, {@code photorealistic}
 * @param dialogue what is said, in order
 * @param absent what the words say is not there, such as {@code people}
 * @param undepicted words that were not understood or will not be seen in the picture
 */
public record Brief(
        int version,
        double durationSeconds,
        String caption,
        String setting,
        String time,
        @Nullable String season,
        @Nullable String weather,
        @Nullable String light,
        @Nullable String mood,
        List<String> style,
        List<Subject> subjects,
        List<Relation> relations,
        List<Beat> beats,
        List<State> states,
        List<Spot> spots,
        List<Speech> dialogue,
        Camera camera,
        List<String> absent,
        List<String> undepicted) {

    public static final int VERSION = 2;

    public Brief {
        style = List.copyOf(style);
        subjects = List.copyOf(subjects);
        relations = List.copyOf(relations);
        beats = List.copyOf(beats);
        states = List.copyOf(states);
        spots = List.copyOf(spots);
        dialogue = List.copyOf(dialogue);
        absent = List.copyOf(absent);
        undepicted = List.copyOf(undepicted);
    }

    /** What a subject is, as far as it matters to how it moves and is drawn. */
    public enum Kind {
        PERSON,
        ANIMAL,
        THING;

        /** As JSON names it, such as {@code person}. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Someone or something in the shot, or several that are alike.
     *
     * @param id unique in its brief, such as {@code s1}
     * @param label the noun as written, in the singular
     * @param characterId of the sheet it is drawn by, or null
     * @param count how many of it, 1 to 40
     * @param color the colour asked for, at the start of the shot
     * @param size such as {@code tiny}, {@code big}
     * @param material such as {@code wooden}, {@code glass}
     * @param age such as {@code old}, {@code ten-year-old}
     * @param traits the other words that describe it
     * @param clothing what the words say it wears, may be empty
     * @param parts what it has of other things, as a lion with an eagle's wings
     */
    public record Subject(
            String id,
            String label,
            Kind kind,
            @Nullable String characterId,
            int count,
            @Nullable String color,
            @Nullable String size,
            @Nullable String material,
            @Nullable String age,
            List<String> traits,
            String clothing,
            List<Part> parts) {
        public Subject {
            traits = List.copyOf(traits);
            parts = List.copyOf(parts);
        }
    }

    /** A part that belongs to something else: {@code wings} of an {@code eagle}. */
    public record Part(String part, String of) {}

    /**
     * Where a subject is for a span of time. Between two spans of a subject it is on its way.
     *
     * @param object the subject it is placed by; null for places in the frame
     * @param words the sentence that says so
     */
    public record Relation(
            String subject, Where relation, @Nullable String object, double startSeconds, double endSeconds, String words) {}

    /**
     * What someone does.
     *
     * @param id unique in its brief, such as {@code b1}
     * @param action the verb's base form, with its particle where it needs it ({@code get up})
     * @param object the subject it is done to or with, or null
     * @param recipient the subject it is done for or towards ("hands the cup to Mia"), or null
     * @param manner how, such as {@code slowly}
     * @param words the sentence that says so
     */
    public record Beat(
            String id,
            String subject,
            String action,
            @Nullable String object,
            @Nullable String recipient,
            List<String> manner,
            double startSeconds,
            double endSeconds,
            String words) {
        public Beat {
            manner = List.copyOf(manner);
        }
    }

    /**
     * A change of a subject that stays, or a condition it is in from the start. The change begins at {@code fromSeconds}
     * and is complete at {@code untilSeconds}; both are 0 for what is so when the shot begins.
     *
     * @param attribute what changes: {@code condition} (bitten, broken, melted, open, closed, cut, full, empty, wet, dirty,
     *     clean, burnt, folded, …), {@code color}, {@code material}, {@code size}, {@code light} (on, off, burning),
     *     {@code form} (it turns into the value), {@code presence} (appears, disappears), {@code posture} (sitting, lying,
     *     standing, kneeling), {@code expression} (happy, sad, angry, surprised, afraid, tired), {@code wears} and
     *     {@code without} (a piece of clothing put on or off), {@code holding} (the label of what is in its hand)
     * @param before the value it had, where the words say so
     * @param words the sentence that says so
     */
    public record State(
            String subject,
            String attribute,
            String value,
            @Nullable String before,
            double fromSeconds,
            double untilSeconds,
            String words) {}

    /**
     * Where one of a subject stands in the frame from a moment on.
     *
     * @param number from 0 among those of its subject
     * @param x the middle of it, 0 to 1 across the frame
     * @param y where it stands, 0 to 1 down the frame; more when its feet are below it
     * @param depth 0 at the camera to 1 at the horizon
     * @param height of it, in frame heights
     * @param facing -1 left, 1 right, 0 not said
     * @param pinned whether a person put it there: then an engine must keep it there
     */
    public record Spot(
            String subject,
            int number,
            double seconds,
            double x,
            double y,
            double depth,
            double height,
            int facing,
            boolean pinned) {}

    /** What is said when, and by whom; {@code subject} is null for a voice that nobody in the shot has. */
    public record Speech(@Nullable String subject, String text, double startSeconds, double endSeconds) {}

    /**
     * How it is framed.
     *
     * @param size {@code extreme-close-up}, {@code close-up}, {@code medium-close-up}, {@code medium}, {@code medium-long},
     *     {@code long} or {@code extreme-long}
     * @param framed whether the words or the board ask for the size
     * @param angle {@code eye-level}, {@code high}, {@code low}, {@code overhead} or {@code dutch}
     * @param lens {@code wide}, {@code normal} or {@code tele}
     * @param moves in the order of time, at least one
     */
    public record Camera(String size, boolean framed, String angle, String lens, List<Move> moves) {
        public Camera {
            moves = List.copyOf(moves);
        }

        /** The first move. */
        @com.fasterxml.jackson.annotation.JsonIgnore
        public String move() {
            return moves.getFirst().move();
        }
    }

    /**
     * @param move {@code static}, {@code pan-left}, {@code pan-right}, {@code tilt-up}, {@code tilt-down}, {@code zoom-in},
     *     {@code zoom-out}, {@code dolly-in}, {@code dolly-out}, {@code truck-left}, {@code truck-right}, {@code crane-up},
     *     {@code crane-down}, {@code orbit-left}, {@code orbit-right}, {@code whip-left}, {@code whip-right} or
     *     {@code handheld}
     */
    public record Move(String move, double startSeconds, double endSeconds) {}
}
