package app.shotloom.node.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shot as an engine understands it, read from its words.
 *
 * @param version of this structure; 1
 * @param setting where it happens, such as {@code harbour}
 * @param time of day, such as {@code dusk}
 * @param weather null when the words name none
 * @param undepicted words that will not be seen in the picture
 */
public record Brief(
        int version,
        String setting,
        String time,
        @Nullable String weather,
        List<Subject> subjects,
        Camera camera,
        List<String> undepicted) {

    public Brief {
        subjects = List.copyOf(subjects);
        undepicted = List.copyOf(undepicted);
    }

    /**
     * Someone or something in the shot.
     *
     * @param id unique in its brief, such as {@code s1}
     * @param characterId of the cast member it is, or null
     * @param count how many of it, at least 1
     * @param place where in the frame, such as {@code left} or {@code above}
     */
    public record Subject(
            String id,
            String label,
            @Nullable String characterId,
            int count,
            @Nullable String color,
            @Nullable String action,
            @Nullable String place) {}

    /**
     * How it is framed.
     *
     * @param size such as {@code wide}, {@code medium}, {@code close-up}
     * @param move such as {@code static}, {@code pan-left}, {@code push-in}
     */
    public record Camera(String size, String move) {}
}
