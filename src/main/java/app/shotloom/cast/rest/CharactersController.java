package app.shotloom.cast.rest;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.SheetKind;
import app.shotloom.shared.Refusal;
import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sheets of a board, and new ones, for scripts and tools. */
@RestController
class CharactersController {

    private final Cast cast;

    CharactersController(Cast cast) {
        this.cast = cast;
    }

    @PostMapping("/api/v1/boards/{id}/characters")
    @ResponseStatus(HttpStatus.CREATED)
    CharacterCreated create(@PathVariable UUID id, @RequestBody NewCharacter body) {
        if (body.name() == null) {
            throw new Refusal.Invalid("name", "Give the sheet a name.");
        }
        String description = body.description() == null ? "" : body.description();
        Appearance appearance = body.appearance() == null ? Appearance.UNSAID : body.appearance().read();
        SheetKind kind = body.kind() == null ? SheetKind.CHARACTER : SheetKind.of(body.kind());
        return new CharacterCreated(cast.create(new BoardId(id), kind, body.name(), description, appearance).value());
    }

    @GetMapping("/api/v1/boards/{id}/characters")
    List<CharacterAnswer> characters(@PathVariable UUID id) {
        return cast.of(new BoardId(id)).stream().map(CharacterAnswer::of).toList();
    }

    record NewCharacter(
            @Schema(description = "character, prop or location; character if nothing is said") @Nullable String kind,
            @Nullable String name,
            @Nullable String description,
            @Nullable NewAppearance appearance) {}

    /** Each part is a text, a number, or a list of them. Props and locations have a size, a material and contents. */
    record NewAppearance(
            @Nullable Object age,
            @JsonAlias("size") @Nullable Object build,
            @JsonAlias("material") @Nullable Object skin,
            @Nullable Object hair,
            @JsonAlias("contents") @Nullable Object clothing,
            @JsonAlias("colors") @Nullable Object colours) {

        Appearance read() {
            return new Appearance(
                    text("age", age),
                    text("build", build),
                    text("skin", skin),
                    text("hair", hair),
                    text("clothing", clothing),
                    text("colours", colours));
        }

        private static String text(String field, @Nullable Object value) {
            return switch (value) {
                case null -> "";
                case String text -> text;
                case Number number -> number.toString();
                case Collection<?> parts ->
                    parts.stream().map(part -> text(field, part)).collect(Collectors.joining(", "));
                default -> throw new Refusal.Invalid(field, "Write " + field + " as a text or a list of texts.");
            };
        }
    }

    record CharacterCreated(UUID id) {}

    record CharacterAnswer(UUID id, String kind, String name, String description, Appearance appearance) {

        static CharacterAnswer of(Character sheet) {
            return new CharacterAnswer(
                    sheet.id().value(), sheet.kind().code(), sheet.name(), sheet.description(), sheet.appearance());
        }
    }
}
