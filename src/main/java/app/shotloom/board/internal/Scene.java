package app.shotloom.board.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run of shots in one place and time. */
@Entity
@Table(name = "scene")
public class Scene implements Ranked {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    private String title;

    private double rank;

    @Column(name = "kept_number")
    private @Nullable String keptNumber;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Scene() {}

    public Scene(UUID id, UUID board, String title) {
        this.id = id;
        this.board = board;
        this.title = title;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID board() {
        return board;
    }

    public String title() {
        return title;
    }

    public void rename(String title) {
        this.title = title;
    }

    @Override
    public double rank() {
        return rank;
    }

    @Override
    public void rankAt(double rank) {
        this.rank = rank;
    }

    /** What it is called whatever its place; null where it is called by its place. */
    public @Nullable String keptNumber() {
        return keptNumber;
    }

    public void keepNumber(@Nullable String number) {
        keptNumber = number;
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
        return other instanceof Scene that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
