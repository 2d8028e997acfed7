package app.shotloom.exchange.table;

import app.shotloom.shots.ShotField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a shot list, and what others call them. */
public enum Column {
    NUMBER("Number", null, "no", "nr", "shot", "shot no", "shot nr", "shot number", "shot id", "setup"),
    SCENE("Scene", null, "sc", "scene no", "scene nr", "scene number"),
    HEADING("Heading", null, "scene heading", "scene title", "slug", "slugline", "location", "set"),
    PROMPT("Prompt", ShotField.PROMPT, "description", "shot description", "action", "picture", "visual", "visuals", "image", "content"),
    DIALOGUE("Dialogue", ShotField.DIALOGUE, "dialog", "audio", "sound", "voice over", "voiceover", "vo", "narration", "lines"),
    SECONDS("Seconds", ShotField.DURATION, "duration", "length", "time", "sec", "secs", "dur", "runtime", "est time", "duration sec", "duration s"),
    SIZE("Size", ShotField.CAMERA_SIZE, "shot size", "framing", "shot type", "type", "camera size"),
    MOVE("Move", ShotField.CAMERA_MOVE, "movement", "camera movement", "camera move", "camera"),
    ANGLE("Angle", ShotField.CAMERA_ANGLE, "camera angle", "shot angle"),
    LENS("Lens", ShotField.CAMERA_LENS, "lenses", "focal length", "camera lens"),
    FRAME("Frame", ShotField.ASPECT_RATIO, "aspect", "aspect ratio", "ratio", "format"),
    LOOK("Look", ShotField.LOOK, "style"),
    NOTES("Notes", ShotField.NOTES, "note", "remarks", "remark", "comment", "comments"),
    CHARACTERS("Characters", null, "cast", "talent", "actors", "subject", "subjects"),
    STATUS("Status", null),
    TAKES("Takes", null),
    ID("ID", null, "shotloom id", "uuid");

    private final String header;
    private final @Nullable ShotField field;
    private final List<String> names;

    Column(String header, @Nullable ShotField field, String... others) {
        this.header = header;
        this.field = field;
        this.names = List.of(others);
    }

    /** As it is written. */
    public String header() {
        return header;
    }

    /** What it says of a shot; null where it only says which shot that is, or what became of it. */
    public @Nullable ShotField field() {
        return field;
    }

    /** By any usual name: "Shot #", "Duration (sec.)". */
    public static Optional<Column> of(String header) {
        if (header.strip().equals("#")) {
            return Optional.of(NUMBER);
        }
        String name = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Arrays.stream(values())
                .filter(column -> column.header.toLowerCase(Locale.ROOT).equals(name) || column.names.contains(name))
                .findFirst();
    }
}
