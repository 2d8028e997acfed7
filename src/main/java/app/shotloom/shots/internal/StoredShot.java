package app.shotloom.shots.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.Look;
import app.shotloom.board.ShotId;
import app.shotloom.shared.Texts;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.Camera;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotDuration;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.TakeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words, length and camera of a shot, and which take the board uses. */
@Entity
@Table(name = "shot")
public class StoredShot {

    /** Long enough for a page of description; a node reads that many in well under a second. */
    public static final int LONGEST_TEXT = 10_000;

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    private String prompt = "";
    private String dialogue = "";
    private String notes = "";

    @Column(name = "duration_millis")
    private int durationMillis = (int) ShotDuration.USUAL.toMillis();

    @Column(name = "aspect_ratio")
    private String aspectRatio = AspectRatio.WIDE_16_9.code();

    @Embedded
    private @Nullable StoredCamera camera; // JPA leaves it null where nothing is chosen

    private @Nullable String look;

    @Column(name = "chosen_take_id")
    private @Nullable UUID chosenTake;

    @Column(name = "chosen_by_hand")
    private boolean chosenByHand;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredShot() {}

    public StoredShot(ShotId id, BoardId board) {
        this.id = id.value();
        this.board = board.value();
    }

    /** Another shot that says the same; takes are not copied, since each belongs to the render it came from. */
    public StoredShot copy(ShotId newId) {
        StoredShot copy = new StoredShot(newId, new BoardId(board));
        copy.prompt = prompt;
        copy.dialogue = dialogue;
        copy.notes = notes;
        copy.durationMillis = durationMillis;
        copy.aspectRatio = aspectRatio;
        copy.camera = camera().copy();
        copy.look = look;
        return copy;
    }

    /** Writes one field, checked and cleaned. */
    public void write(ShotField field, String value) {
        switch (field) {
            case PROMPT -> prompt = text("prompt", value);
            case DIALOGUE -> dialogue = text("dialogue", value);
            case NOTES -> notes = text("notes", value);
            case DURATION -> durationMillis = (int) ShotDuration.of(value).toMillis();
            case ASPECT_RATIO -> aspectRatio = AspectRatio.of(value).code();
            case CAMERA_SIZE -> camera().size(value);
            case CAMERA_MOVE -> camera().move(value);
            case CAMERA_ANGLE -> camera().angle(value);
            case CAMERA_LENS -> camera().lens(value);
            case LOOK -> look = value.isBlank() ? null : Look.of(value).code();
        }
    }

    /** The value as {@link #write} would store it. */
    public String clean(ShotField field, String value) {
        StoredShot wanted = copy(id());
        wanted.write(field, value);
        return wanted.read().value(field);
    }

    private static String text(String name, String value) {
        return Texts.clean(name, value, LONGEST_TEXT);
    }

    private StoredCamera camera() {
        if (camera == null) {
            camera = new StoredCamera();
        }
        return camera;
    }

    /** A person's choice stays when newer takes come in. */
    public void choose(TakeId take) {
        chosenTake = take.value();
        chosenByHand = true;
    }

    /** A new take is used unless somebody chose one. */
    public boolean offer(TakeId take) {
        if (chosenByHand && chosenTake != null) {
            return false;
        }
        chosenTake = take.value();
        return true;
    }

    /** After the chosen take is gone: the newest one left, or none. */
    public void fallBackTo(@Nullable TakeId take) {
        chosenTake = take == null ? null : take.value();
        chosenByHand = false;
    }

    public int revision() {
        return version;
    }

    public ShotId id() {
        return new ShotId(id);
    }

    public BoardId board() {
        return new BoardId(board);
    }

    public @Nullable TakeId chosenTake() {
        return chosenTake == null ? null : new TakeId(chosenTake);
    }

    /** Whether a person chose the take, and not its newness. */
    public boolean isChosenByHand() {
        return chosenByHand;
    }

    /** What the shot says now. */
    public Shot read() {
        return new Shot(
                id(),
                board(),
                prompt,
                dialogue,
                notes,
                Duration.ofMillis(durationMillis),
                AspectRatio.of(aspectRatio),
                camera == null ? Camera.UNSAID : camera.read(),
                look == null ? null : Look.of(look),
                chosenTake());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredShot shot && id.equals(shot.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
