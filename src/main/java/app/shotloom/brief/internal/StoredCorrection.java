package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Correction;
import app.shotloom.brief.CorrectionId;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that somebody set right in a brief. */
@Entity
@Table(name = "brief_correction")
public class StoredCorrection {

    @Id
    private UUID id;

    @Column(name = "shot_id")
    private UUID shot;

    private String target;

    private String key;

    private String field;

    private @Nullable String value;

    @Column(name = "by_id")
    private UUID by;

    @Column(name = "made_at")
    private Instant at;

    /** Later ones are applied to the outcome of earlier ones. */
    @Column(insertable = false, updatable = false)
    private long turn;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredCorrection() {}

    public StoredCorrection(ShotId shot, Correction correction, UserId by, Instant at) {
        this.id = CorrectionId.next().value();
        this.shot = shot.value();
        this.target = correction.target();
        this.key = correction.key();
        this.field = correction.field();
        this.value = correction.value();
        this.by = by.value();
        this.at = at;
    }

    /** Whether a newer one of the same thing makes this one needless. */
    public boolean isReplacedBy(Correction newer) {
        return Replacing.replaces(newer, correction());
    }

    public CorrectionId id() {
        return new CorrectionId(id);
    }

    public ShotId shot() {
        return new ShotId(shot);
    }

    public Correction correction() {
        return new Correction(target, key, field, value);
    }

    public KeptCorrection read() {
        return new KeptCorrection(id(), correction(), new UserId(by), at);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredCorrection that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
