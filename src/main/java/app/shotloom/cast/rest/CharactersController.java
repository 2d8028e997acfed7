package app.shotloom.cast.rest;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.shared.Refusal;
import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sheets of a board, for scripts and tools. */
@RestController
class CharactersController {

    private final Cast cast;

    CharactersController(Cast cast) {
        this.cast = cast;
    }

    @PostMapping("/api/v1/boards/{id}/characters")
    @ResponseStatus(HttpStatus.CREATED)
    CharacterCreated create(@PathVariable UUID id, @RequestBody NewCharacter body) {
        String name = body.name();
        if (name == null) {
            throw new Refusal.Invalid("name", "Give the sheet a name.");
        }
        SheetKind kind = body.kind() == null ? SheetKind.CHARACTER : SheetKind.of(body.kind());
        Character empty = new Character(CharacterId.next(), new BoardId(id), kind, name, "", Appearance.UNSAID, List.of());
        return new CharacterCreated(cast.add(new BoardId(id), empty, body.values()).value());
    }

    @GetMapping("/api/v1/boards/{id}/characters")
    List<CharacterAnswer> characters(@PathVariable UUID id) {
        return cast.of(new BoardId(id)).stream().map(CharacterAnswer::of).toList();
    }

    @GetMapping("/api/v1/characters/{id}")
    CharacterAnswer character(@PathVariable UUID id) {
        return CharacterAnswer.of(cast.of(new CharacterId(id)));
    }

    @Operation(
            summary = "Change fields of a sheet, all or none",
            description = "What is not named stays. A palette replaces the one there was. Mentions of a name that is changed go "
                    + "on meaning the sheet; see rename to rewrite them.")
    @PatchMapping("/api/v1/characters/{id}")
    CharacterAnswer change(@PathVariable UUID id, @RequestBody NewCharacter body) {
        Map<CharacterField, String> values = body.values();
        String name = body.name();
        if (name != null) {
            values.put(CharacterField.NAME, name);
        }
        if (values.isEmpty()) {
            throw new Refusal.Invalid(null, "Name at least one field to change.");
        }
        return CharacterAnswer.of(cast.write(new CharacterId(id), values));
    }

    /** Shots that mention it keep their words. */
    @DeleteMapping("/api/v1/characters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        cast.delete(new CharacterId(id));
    }

    /** Null leaves a field as it is. */
    record NewCharacter(
            @Schema(description = "character, prop, location or style; character if nothing is said") @Nullable String kind,
            @Nullable String name,
            @Nullable String description,
            @Nullable NewAppearance appearance,
            @Nullable List<SwatchAnswer> palette,
            @Schema(description = "for the team; nothing is drawn from them") @Nullable String notes) {

        Map<CharacterField, String> values() {
            Map<CharacterField, String> values = new EnumMap<>(CharacterField.class);
            put(values, CharacterField.DESCRIPTION, description);
            put(values, CharacterField.NOTES, notes);
            if (palette != null) {
                put(values, CharacterField.PALETTE, palette.stream().map(SwatchAnswer::line).collect(Collectors.joining("\n")));
            }
            if (appearance != null) {
                appearance.write(values);
            }
            return values;
        }

        private static void put(Map<CharacterField, String> values, CharacterField field, @Nullable String value) {
            if (value != null) {
                values.put(field, value);
            }
        }
    }

    /** Each part is a text, a number, or a list of them. Props and locations have a size, a material and contents. */
    record NewAppearance(
            @Nullable Object age,
            @JsonAlias("size") @Nullable Object build,
            @JsonAlias("material") @Nullable Object skin,
            @Nullable Object hair,
            @JsonAlias("contents") @Nullable Object clothing,
            @JsonAlias("colors") @Nullable Object colours) {

        void write(Map<CharacterField, String> values) {
            write(values, CharacterField.AGE, age);
            write(values, CharacterField.BUILD, build);
            write(values, CharacterField.SKIN, skin);
            write(values, CharacterField.HAIR, hair);
            write(values, CharacterField.CLOTHING, clothing);
            write(values, CharacterField.COLOURS, colours);
        }

        private static void write(Map<CharacterField, String> values, CharacterField field, @Nullable Object value) {
            if (value != null) {
                values.put(field, text(field.key(), value));
            }
        }

        private static String text(String field, Object value) {
            return switch (value) {
                case String text -> text;
                case Number number -> number.toString();
                case Collection<?> parts ->
                    parts.stream().map(part -> part == null ? "" : text(field, part)).collect(Collectors.joining(", "));
                default -> throw new Refusal.Invalid(field, "Write " + field + " as a text or a list of texts.");
            };
        }
    }

    record CharacterCreated(UUID id) {}

    record SwatchAnswer(@Schema(description = "#c5302b") @Nullable String hex, @Nullable String name) {

        String line() {
            return (hex == null ? "" : hex.strip()) + " " + (name == null ? "" : name.replaceAll("\\R", " "));
        }
    }

    record CharacterAnswer(
            UUID id,
            String kind,
            String name,
            String description,
            Appearance appearance,
            List<SwatchAnswer> palette,
            String notes,
            List<String> aliases,
            List<UUID> references,
            @Schema(description = "the library's sheet that it says the same as") @Nullable UUID follows) {

        static CharacterAnswer of(Character sheet) {
            CharacterId library = sheet.follows();
            return new CharacterAnswer(
                    sheet.id().value(),
                    sheet.kind().code(),
                    sheet.name(),
                    sheet.description(),
                    sheet.appearance(),
                    sheet.palette().stream().map(each -> new SwatchAnswer(each.hex(), each.name())).toList(),
                    sheet.notes(),
                    sheet.aliases(),
                    sheet.references().stream().map(each -> each.value()).toList(),
                    library == null ? null : library.value());
        }
    }
}
