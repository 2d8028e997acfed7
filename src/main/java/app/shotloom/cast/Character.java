package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: of a character, a prop, a location or a style. {@code @name} in a prompt refers to it.
 *
 * @param onBoard null for a sheet of a team's library
 * @param notes of the team, which nothing is drawn from
 * @param aliases what it was called before, which refers to it as well
 * @param follows the library's sheet that it says the same as, or null
 */
public record Character(
        CharacterId id,
        @Nullable BoardId onBoard,
        SheetKind kind,
        String name,
        String description,
        Appearance appearance,
        List<Swatch> palette,
        List<MediaId> references,
        String notes,
        List<String> aliases,
        @Nullable CharacterId follows) {

    public Character {
        palette = List.copyOf(palette);
        references = List.copyOf(references);
        aliases = List.copyOf(aliases);
    }

    /** One that says no more than how it looks. */
    public Character(
            CharacterId id,
            BoardId board,
            SheetKind kind,
            String name,
            String description,
            Appearance appearance,
            List<MediaId> references) {
        this(id, board, kind, name, description, appearance, List.of(), references, "", List.of(), null);
    }

    /** The same in words only. */
    public Character withoutPictures() {
        return new Character(
                id, onBoard, kind, name, description, appearance, palette, List.of(), notes, aliases, follows);
    }

    /** @throws Refusal.NotFound for a sheet of a library, which is on no board */
    public BoardId board() {
        if (onBoard == null) {
            throw new Refusal.NotFound("character");
        }
        return onBoard;
    }

    /** The field's value as a person edits it. */
    public String value(CharacterField field) {
        return switch (field) {
            case NAME -> name;
            case DESCRIPTION -> description;
            case AGE -> appearance.age();
            case BUILD -> appearance.build();
            case SKIN -> appearance.skin();
            case HAIR -> appearance.hair();
            case CLOTHING -> appearance.clothing();
            case COLOURS -> appearance.colours();
            case PALETTE -> Swatch.write(palette);
            case NOTES -> notes;
            case ALIASES -> String.join("\n", aliases);
        };
    }

    /** Its colours as an engine is told them: what is written, then the palette by the names nearest to its colours. */
    public String colours() {
        return Stream.concat(Stream.of(appearance.colours()), palette.stream().map(Swatch::spoken))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What it is called where something is worn or held: {@code yellow raincoat}. */
    public String spoken() {
        String noun = name.toLowerCase(java.util.Locale.ROOT);
        String colour = ColourNames.firstIn(colours());
        return colour == null || ColourNames.firstIn(noun) != null ? noun : colour + " " + noun;
    }

    /** The same in other clothes. */
    Character wearing(String clothing) {
        return new Character(
                id, onBoard, kind, name, description, appearance.wearing(clothing), palette, references, notes, aliases, follows);
    }

    /** Differs whenever something differs that a picture may show: two sheets of one print look the same. */
    public String print() {
        String all = kind + "\n" + name + "\n" + description + "\n" + appearance + "\n" + references
                + (palette.isEmpty() ? "" : "\n" + Swatch.write(palette));
        return Prints.of(all);
    }
}
