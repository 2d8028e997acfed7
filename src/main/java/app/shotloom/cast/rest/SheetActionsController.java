package app.shotloom.cast.rest;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Library;
import app.shotloom.cast.Merges;
import app.shotloom.cast.Renames;
import app.shotloom.shared.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done with whole sheets: renaming, merging, keeping them in the library and taking them from there. */
@RestController
class SheetActionsController {

    private final Cast cast;
    private final Renames renames;
    private final Merges merges;
    private final Library library;

    SheetActionsController(Cast cast, Renames renames, Merges merges, Library library) {
        this.cast = cast;
        this.renames = renames;
        this.merges = merges;
        this.library = library;
    }

    @Operation(
            summary = "Give a sheet another name",
            description = "With \"rewrite\": true all texts of the board that mention a former name say the new one; without, "
                    + "they stay, and go on meaning the sheet.")
    @PostMapping("/api/v1/characters/{id}/rename")
    Renamed rename(@PathVariable UUID id, @RequestBody Renaming body) {
        String name = body.name();
        if (name == null) {
            throw new Refusal.Invalid("name", "Give the sheet a name.");
        }
        CharacterId sheet = new CharacterId(id);
        int rewritten = renames.rename(sheet, name, Boolean.TRUE.equals(body.rewrite())).mentions();
        Character now = cast.of(sheet);
        return new Renamed(now.name(), now.aliases(), rewritten, renames.preview(sheet).mentions());
    }

    @Operation(
            summary = "Make one sheet of two",
            description = "The sheet \"with\" goes; its pictures, relations and mentions move to this one. \"take\" names the "
                    + "fields in which what it says stays.")
    @PostMapping("/api/v1/characters/{id}/merge")
    MergeAnswer merge(@PathVariable UUID id, @RequestBody Merging body) {
        UUID with = body.with();
        if (with == null) {
            throw new Refusal.Invalid("with", "Name the sheet to merge with.");
        }
        Set<CharacterField> take = EnumSet.noneOf(CharacterField.class);
        (body.take() == null ? List.<String>of() : body.take()).forEach(field -> take.add(CharacterField.of(field)));
        Merges.Merged done = merges.merge(new CharacterId(id), new CharacterId(with), take);
        return new MergeAnswer(id, done.changes().size(), done.mentions());
    }

    @GetMapping("/api/v1/library")
    List<LibraryAnswer> library() {
        return library.mine().stream().map(LibraryAnswer::of).toList();
    }

    /** Keeps a copy of a board's sheet in the library of its team. */
    @PostMapping("/api/v1/characters/{id}/keep")
    @ResponseStatus(HttpStatus.CREATED)
    Made keep(@PathVariable UUID id) {
        return new Made(library.keep(new CharacterId(id)).value());
    }

    /** Puts a sheet of the library on a board. */
    @PostMapping("/api/v1/library/{id}/place")
    @ResponseStatus(HttpStatus.CREATED)
    Made place(@PathVariable UUID id, @RequestBody Placing body) {
        UUID board = body.board();
        if (board == null) {
            throw new Refusal.Invalid("board", "Name the board.");
        }
        return new Made(library.place(new CharacterId(id), new BoardId(board), Boolean.TRUE.equals(body.linked())).value());
    }

    /** A sheet that followed the library stays as it is, and is changed for itself. */
    @PostMapping("/api/v1/characters/{id}/detach")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable UUID id) {
        library.detach(new CharacterId(id));
    }

    record Renaming(@Nullable String name, @Nullable Boolean rewrite) {}

    record Renamed(String name, List<String> aliases, int rewritten, @Schema(description = "mentions of former names that are left") int left) {}

    record Merging(@Nullable UUID with, @Nullable List<String> take) {}

    record MergeAnswer(UUID id, int texts, int mentions) {}

    record Placing(@Nullable UUID board, @Schema(description = "follows the library from then on") @Nullable Boolean linked) {}

    record Made(UUID id) {}

    record LibraryAnswer(UUID id, UUID team, String kind, String name, String description, int followers) {

        static LibraryAnswer of(Library.Entry entry) {
            Character sheet = entry.sheet();
            return new LibraryAnswer(
                    sheet.id().value(), entry.team().value(), sheet.kind().code(), sheet.name(), sheet.description(), entry.followers());
        }
    }
}
