package app.shotloom.cast.internal;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One sheet of a board. */
@Entity
@Table(name = "character_sheet")
public class CharacterSheet {

    /** Enough for a turnaround and expressions; more slows the page and tells an engine nothing new. */
    public static final int MOST_REFERENCES = 12;

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    @Convert(converter = KindColumn.class)
    private SheetKind kind = SheetKind.CHARACTER;

    private String name = "";
    private String description = "";
    private String age = "";
    private String build = "";
    private String skin = "";
    private String hair = "";
    private String clothing = "";
    private String colours = "";

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "character_reference", joinColumns = @JoinColumn(name = "character_id"))
    @OrderColumn(name = "place")
    @Column(name = "media_id")
    @BatchSize(size = 100)
    private List<UUID> references = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected CharacterSheet() {}

    public CharacterSheet(CharacterId id, BoardId board, SheetKind kind, String name, Instant now) {
        this.id = id.value();
        this.board = board.value();
        this.kind = kind;
        this.createdAt = now;
        write(CharacterField.NAME, name);
    }

    /** Writes one field, checked and cleaned. */
    public void write(CharacterField field, String value) {
        String text = clean(field, value);
        switch (field) {
            case NAME -> name = text;
            case DESCRIPTION -> description = text;
            case AGE -> age = text;
            case BUILD -> build = text;
            case SKIN -> skin = text;
            case HAIR -> hair = text;
            case CLOTHING -> clothing = text;
            case COLOURS -> colours = text;
        }
    }

    /** The value as {@link #write} would store it. */
    public static String clean(CharacterField field, String value) {
        if (field != CharacterField.NAME) {
            return Texts.clean(field.key(), value, field.longest());
        }
        String name = Texts.name(field.key(), value, field.longest());
        if (name.contains("@")) {
            throw new Refusal.Invalid(field.key(), "Leave the @ out of the name; it is added where you mention it.");
        }
        return name;
    }

    public void addReference(MediaId media) {
        if (references.size() >= MOST_REFERENCES) {
            throw new Refusal.Invalid(
                    "references", "A sheet has at most " + MOST_REFERENCES + " reference images. Remove one first.");
        }
        references.add(media.value());
    }

    public void removeReference(MediaId media) {
        references.remove(media.value());
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

    public CharacterId id() {
        return new CharacterId(id);
    }

    public BoardId board() {
        return new BoardId(board);
    }

    public Character read() {
        return new Character(
                id(),
                board(),
                kind,
                name,
                description,
                new Appearance(age, build, skin, hair, clothing, colours),
                references.stream().map(MediaId::new).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CharacterSheet sheet && id.equals(sheet.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
