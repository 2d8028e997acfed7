package app.shotloom.board.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shot in its place on the board; its words live in another module. */
@Entity
@Table(name = "placed_shot")
public class PlacedShot implements Ranked {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    @Column(name = "scene_id")
    private UUID scene;

    private double rank;

    @Column(name = "kept_number")
    private @Nullable String keptNumber;

    @Column(name = "number_by_hand")
    private boolean numberByHand;

    @Column(name = "omitted_at")
    private @Nullable Instant omittedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected PlacedShot() {}

    public PlacedShot(UUID id, UUID board, UUID scene) {
        this.id = id;
        this.board = board;
        this.scene = scene;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID board() {
        return board;
    }

    public UUID scene() {
        return scene;
    }

    public void moveTo(UUID scene) {
        this.scene = scene;
    }

    @Override
    public double rank() {
        return rank;
    }

    @Override
    public void rankAt(double rank) {
        this.rank = rank;
    }

    /** What it is called whatever its place; null where the board's scheme numbers it. */
    public @Nullable String keptNumber() {
        return keptNumber;
    }

    public boolean isNumberedByHand() {
        return numberByHand;
    }

    /** The number that is kept and by what right, as it is written down: {@code hand 12B}, {@code kept 010}. */
    public @Nullable String numberText() {
        return keptNumber == null ? null : (numberByHand ? "hand " : "kept ") + keptNumber;
    }

    /** @param text as {@link #numberText} gave it */
    public void keepNumberText(@Nullable String text) {
        keptNumber = text == null ? null : text.substring(5);
        numberByHand = text != null && text.startsWith("hand ");
    }

    public void callByHand(@Nullable String number) {
        keptNumber = number;
        numberByHand = number != null;
    }

    /** Keeps this number from now on; one that was given by hand stays one. */
    public void keepNumber(@Nullable String number) {
        keptNumber = number;
    }

    public void unlockNumber() {
        if (!numberByHand) {
            keptNumber = null;
        }
    }

    /** Null films it again. */
    public void omit(@Nullable Instant now) {
        omittedAt = now;
    }

    public boolean isOmitted() {
        return omittedAt != null;
    }

    public void delete(Instant now) {
        deletedAt = now;
    }

    public void restore() {
        deletedAt = null;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacedShot that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
