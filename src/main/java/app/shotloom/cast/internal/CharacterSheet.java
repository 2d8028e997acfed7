package app.shotloom.cast.internal;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.Swatch;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One sheet of a board, or of a team's library. */
@Entity
@Table(name = "character_sheet")
public class CharacterSheet {

    /** Enough for a turnaround and expressions; more slows the page and tells an engine nothing new. */
    public static final int MOST_REFERENCES = 12;

    @Id
    private UUID id;

    @Column(name = "board_id")
    private @Nullable UUID board;

    @Column(name = "team_id")
    private @Nullable UUID team;

    @Column(name = "library_id")
    private @Nullable UUID follows;

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
    private String notes = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> palette = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases = new ArrayList<>();

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

    /** One of a library. */
    public CharacterSheet(CharacterId id, TeamId team, SheetKind kind, String name, Instant now) {
        this.id = id.value();
        this.team = team.value();
        this.kind = kind;
        this.createdAt = now;
        write(CharacterField.NAME, name);
    }

    /** Says what another one says, pictures included; its former names are its own. */
    public void say(Character other) {
        kind = other.kind();
        for (CharacterField field : CharacterField.values()) {
            if (field != CharacterField.NAME && field != CharacterField.ALIASES) {
                write(field, other.value(field));
            }
        }
        show(other.references());
    }

    /** Writes one field, checked and cleaned. */
    public void write(CharacterField field, String value) {
        String text = clean(field, value);
        switch (field) {
            case NAME -> rename(text);
            case DESCRIPTION -> description = text;
            case AGE -> age = text;
            case BUILD -> build = text;
            case SKIN -> skin = text;
            case HAIR -> hair = text;
            case CLOTHING -> clothing = text;
            case COLOURS -> colours = text;
            case NOTES -> notes = text;
            case PALETTE -> palette = new ArrayList<>(text.lines().toList());
            case ALIASES -> aliases = new ArrayList<>(text.lines().toList());
        }
    }

    private void rename(String text) {
        name = text;
        aliases.removeIf(alias -> alias.equalsIgnoreCase(text));
    }

    /** Mentions of that name mean this sheet too, from now on. */
    public void alsoCalled(String former) {
        aliases.removeIf(alias -> alias.equalsIgnoreCase(former));
        if (!former.equalsIgnoreCase(name)) {
            aliases.add(former);
        }
        while (aliases.size() > CharacterField.MOST_ALIASES) {
            aliases.removeFirst();
        }
    }

    /** The value as {@link #write} would store it. */
    public static String clean(CharacterField field, String value) {
        return switch (field) {
            case NAME -> name(value);
            case PALETTE -> Swatch.write(Swatch.read(Texts.clean(field.key(), value, field.longest())));
            case ALIASES -> aliases(Texts.clean(field.key(), value, field.longest()));
            default -> Texts.clean(field.key(), value, field.longest());
        };
    }

    private static String name(String value) {
        String name = Texts.name(CharacterField.NAME.key(), value, CharacterField.NAME.longest());
        if (name.contains("@")) {
            throw new Refusal.Invalid("name", Saying.of("cast.refused.at"));
        }
        return name;
    }

    private static String aliases(String lines) {
        List<String> all = lines.lines().filter(line -> !line.isBlank()).map(CharacterSheet::name).distinct().toList();
        if (all.size() > CharacterField.MOST_ALIASES) {
            throw new Refusal.Invalid("aliases", Saying.of("cast.refused.aliases", "most", CharacterField.MOST_ALIASES));
        }
        return String.join("\n", all);
    }

    public void addReference(MediaId media) {
        if (references.size() >= MOST_REFERENCES) {
            throw new Refusal.Invalid(
                    "references", Saying.of("cast.refused.references", "most", MOST_REFERENCES));
        }
        references.add(media.value());
    }

    public void removeReference(MediaId media) {
        references.remove(media.value());
    }

    /** These pictures, in this order. */
    public void show(List<MediaId> pictures) {
        references.clear();
        pictures.forEach(this::addReference);
    }

    /** Says what that sheet of the library says, and is changed there. */
    public void follow(CharacterId library) {
        follows = library.value();
    }

    public void detach() {
        follows = null;
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

    /** Null for one of a library. */
    public @Nullable BoardId board() {
        return board == null ? null : new BoardId(board);
    }

    /** Whose library it is in; null for one of a board. */
    public @Nullable TeamId team() {
        return team == null ? null : new TeamId(team);
    }

    public boolean isFollowing() {
        return follows != null;
    }

    public String name() {
        return name;
    }

    public Character read() {
        return new Character(
                id(),
                board(),
                kind,
                name,
                description,
                new Appearance(age, build, skin, hair, clothing, colours),
                palette.stream().flatMap(line -> Swatch.read(line).stream()).toList(),
                references.stream().map(MediaId::new).toList(),
                notes,
                aliases,
                follows == null ? null : new CharacterId(follows));
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
