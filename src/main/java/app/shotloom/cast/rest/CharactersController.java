package app.shotloom.cast.rest;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.shared.Refusal;
import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New characters for scripts and tools. */
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
            throw new Refusal.Invalid("name", "Give the character a name.");
        }
        String description = body.description() == null ? "" : body.description();
        Appearance appearance = body.appearance() == null ? Appearance.UNSAID : body.appearance().read();
        return new CharacterCreated(cast.create(new BoardId(id), body.name(), description, appearance).value());
    }

    record NewCharacter(@Nullable String name, @Nullable String description, @Nullable NewAppearance appearance) {}

    /** Each part is a text, a number, or a list of them. */
    record NewAppearance(
            @Nullable Object age,
            @Nullable Object build,
            @Nullable Object skin,
            @Nullable Object hair,
            @Nullable Object clothing,
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
}
