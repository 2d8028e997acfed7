package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
import app.shotloom.identity.UserId;
import app.shotloom.script.ProposalId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A script that was read and waits to be accepted. */
@Entity
@Table(name = "script_proposal")
public class StoredProposal {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    private String format;

    @JdbcTypeCode(SqlTypes.JSON)
    private String play;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private Integer[] accepted = {};

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredProposal() {}

    /** @param play the screenplay as JSON */
    public StoredProposal(BoardId board, String format, String play, UserId by, Instant now) {
        this.id = ProposalId.next().value();
        this.board = board.value();
        this.format = format;
        this.play = play;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public BoardId board() {
        return new BoardId(board);
    }

    public String play() {
        return play;
    }

    public List<Integer> accepted() {
        return List.of(accepted);
    }

    public void accept(Collection<Integer> scenes) {
        var all = new TreeSet<>(Arrays.asList(accepted));
        all.addAll(scenes);
        accepted = all.toArray(Integer[]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredProposal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
