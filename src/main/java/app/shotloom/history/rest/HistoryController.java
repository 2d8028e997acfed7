package app.shotloom.history.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.history.Done;
import app.shotloom.history.History;
import app.shotloom.history.Sentences;
import app.shotloom.history.Undone;
import app.shotloom.identity.People;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done on a board, and undo and redo of what the owner of the token has done. */
@RestController
class HistoryController {

    private final History history;
    private final Sentences sentences;
    private final People people;

    HistoryController(History history, Sentences sentences, People people) {
        this.history = history;
        this.sentences = sentences;
        this.people = people;
    }

    @Operation(
            summary = "What was done on a board, the last first",
            description = "\"next\" is the value of \"before\" for the page after this one, null on the last. "
                    + "The id of an entry is a version too: the board as it was right after it.")
    @GetMapping("/api/v1/boards/{id}/history")
    HistoryAnswer history(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable UUID by,
            @RequestParam(required = false) @Nullable UUID shot,
            @RequestParam(defaultValue = "50") int limit) {
        BoardId board = new BoardId(id);
        int most = Math.clamp(limit, 1, 200);
        List<Done> page = history.page(
                board,
                before == null ? Long.MAX_VALUE : before,
                by == null ? null : new UserId(by),
                shot == null ? null : new ShotId(shot),
                most);
        Map<UserId, Person> authors = people.of(page.stream().map(Done::author).toList());
        Map<UUID, String> names = sentences.names(board);
        List<EntryAnswer> entries = page.stream()
                .map(done -> EntryAnswer.of(done, authors.get(done.author()), sentences.past(done, names)))
                .toList();
        return new HistoryAnswer(entries, page.size() < most ? null : page.getLast().number());
    }

    @Operation(
            summary = "Take back what oneself did last on this board",
            description = "What others have done since stays; \"left\" says what therefore stays as it is. "
                    + "\"done\" is null where there was nothing to take back.")
    @PostMapping("/api/v1/boards/{id}/undo")
    UndoneAnswer undo(@PathVariable UUID id) {
        return answer(new BoardId(id), history.undo(new BoardId(id)));
    }

    @Operation(summary = "Do again what oneself has undone last", description = "As undo.")
    @PostMapping("/api/v1/boards/{id}/redo")
    UndoneAnswer redo(@PathVariable UUID id) {
        return answer(new BoardId(id), history.redo(new BoardId(id)));
    }

    private UndoneAnswer answer(BoardId board, Undone undone) {
        UUID gesture = undone.gesture();
        String done = gesture == null ? null : history.of(board, gesture).map(sentences::imperative).orElse(null);
        return new UndoneAnswer(gesture, done, sentences.left(board, undone));
    }

    record HistoryAnswer(List<EntryAnswer> entries, @Nullable Long next) {}

    record EntryAnswer(
            UUID id, long number, @Nullable Author by, Instant at, String kind, String what, List<ChangeAnswer> changes) {

        static EntryAnswer of(Done done, @Nullable Person author, String what) {
            return new EntryAnswer(
                    done.id(),
                    done.number(),
                    author == null ? null : new Author(author.id().value(), author.name()),
                    done.madeAt(),
                    done.kind().name().toLowerCase(Locale.ROOT),
                    what,
                    done.changes().stream().map(ChangeAnswer::of).toList());
        }
    }

    record Author(UUID id, String name) {}

    record ChangeAnswer(String subject, UUID id, String aspect, @Nullable String before, @Nullable String after) {

        static ChangeAnswer of(Done.Step step) {
            return new ChangeAnswer(
                    step.facet().subject(), step.facet().target(), step.facet().aspect(), step.before(), step.after());
        }
    }

    record UndoneAnswer(@Nullable UUID id, @Nullable String done, List<String> left) {}
}
