package app.shotloom.cast.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Reach;
import app.shotloom.cast.Relation;
import app.shotloom.cast.RelationId;
import app.shotloom.cast.RelationKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One relation between sheets of a board. */
@Entity
@Table(name = "sheet_relation")
public class StoredRelation {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    @Column(name = "subject_id")
    private UUID subject;

    private String kind;
    private String label;

    @Column(name = "object_id")
    private @Nullable UUID object;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> scenes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> shots;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredRelation() {}

    @SuppressWarnings("NullAway") // where it holds is written by hold
    public StoredRelation(Relation said, Instant now) {
        CharacterId to = said.object();
        id = said.id().value();
        board = said.board().value();
        subject = said.subject().value();
        kind = said.kind().code();
        label = said.label();
        object = to == null ? null : to.value();
        createdAt = now;
        hold(said.where());
    }

    public void hold(Reach where) {
        scenes = new ArrayList<>(where.scenes().stream().map(SceneId::value).toList());
        shots = new ArrayList<>(where.shots().stream().map(ShotId::value).toList());
    }

    /** It is between these two from now on. */
    public void join(CharacterId one, @Nullable CharacterId other) {
        subject = one.value();
        object = other == null ? null : other.value();
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

    public BoardId board() {
        return new BoardId(board);
    }

    public Relation read() {
        return new Relation(
                new RelationId(id),
                board(),
                new CharacterId(subject),
                RelationKind.of(kind),
                label,
                object == null ? null : new CharacterId(object),
                new Reach(scenes.stream().map(SceneId::new).toList(), shots.stream().map(ShotId::new).toList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredRelation relation && id.equals(relation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
