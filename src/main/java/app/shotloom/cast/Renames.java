package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.shared.Gestures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts that call sheets by former names: finds them, and says them with the name of today. */
@Service
public class Renames {

    /**
     * Texts that may be said with the name of today.
     *
     * @param mentions how many there are in them
     */
    public record Preview(int mentions, List<Wording.Change> changes) {

        public boolean isEmpty() {
            return mentions == 0;
        }
    }

    /** What {@link #takeBack} takes back. */
    public record Rewritten(BoardId board, int mentions, List<Wording.Change> changes) {}

    private final Cast cast;
    private final Boards boards;
    private final List<Wording> wordings;

    Renames(Cast cast, Boards boards, List<Wording> wordings) {
        this.cast = cast;
        this.boards = boards;
        this.wordings = wordings;
    }

    /** What {@link #rewrite} would do. */
    @Transactional(readOnly = true)
    public Preview preview(CharacterId id) {
        Character sheet = cast.of(id);
        return preview(sheet, cast.of(sheet.board()));
    }

    /** How many mentions call a sheet by a former name, of those sheets of a board where there are any. */
    @Transactional(readOnly = true)
    public Map<CharacterId, Integer> outdated(BoardId board) {
        List<Character> all = cast.of(board);
        Map<CharacterId, Integer> counts = new HashMap<>();
        all.stream().filter(sheet -> !sheet.aliases().isEmpty()).forEach(sheet -> {
            int mentions = preview(sheet, all).mentions();
            if (mentions > 0) {
                counts.put(sheet.id(), mentions);
            }
        });
        return counts;
    }

    /**
     * Gives a sheet another name, whatever it is called now.
     *
     * @param rewrite whether all texts that call it by a former name say the new one, too
     */
    @Transactional
    public Rewritten rename(CharacterId id, String name, boolean rewrite) {
        Character sheet = cast.of(id);
        return Gestures.as("rename-sheet", () -> {
            cast.revise(id, CharacterField.NAME, sheet.name(), name);
            return rewrite ? rewrite(id) : new Rewritten(sheet.board(), 0, List.of());
        });
    }

    /** Says all of them with the name of today, or none where one cannot be written. */
    @Transactional
    public Rewritten rewrite(CharacterId id) {
        Character sheet = cast.of(id);
        BoardId board = sheet.board();
        boards.requireEdit(board);
        Preview preview = preview(sheet, cast.of(board));
        return Gestures.as(
                "rename-sheet", () -> new Rewritten(board, preview.mentions(), write(board, preview.changes())));
    }

    /** Texts that were changed since stay as they are. */
    @Transactional
    public void takeBack(Rewritten done) {
        boards.requireEdit(done.board());
        Gestures.as("rename-sheet", () -> {
            write(done.board(), reversed(done.changes()));
        });
    }

    static List<Wording.Change> reversed(List<Wording.Change> changes) {
        return changes.stream().map(each -> new Wording.Change(each.place(), each.after(), each.before())).toList();
    }

    List<Wording.Change> write(BoardId board, List<Wording.Change> changes) {
        return wordings.stream().flatMap(each -> each.write(board, changes).stream()).toList();
    }

    private Preview preview(Character sheet, List<Character> all) {
        return preview(sheet.board(), sheet.aliases(), new Rewording(all, Set.of(sheet.id()), sheet.name(), all));
    }

    Preview preview(BoardId board, List<String> names, Rewording rewording) {
        List<String> spellings = names.stream().flatMap(name -> Mentions.spellings(name).stream()).distinct().toList();
        List<Wording.Change> changes = new ArrayList<>();
        int[] mentions = {0};
        texts(board, spellings).forEach(text -> {
            Rewording.Said said = rewording.of(text);
            if (said != null) {
                changes.add(new Wording.Change(text.place(), text.words(), said.words()));
                mentions[0] += said.mentions();
            }
        });
        return new Preview(mentions[0], changes);
    }

    private Stream<Wording.Text> texts(BoardId board, List<String> names) {
        return names.isEmpty() ? Stream.empty() : wordings.stream().flatMap(each -> each.with(board, names).stream());
    }
}
