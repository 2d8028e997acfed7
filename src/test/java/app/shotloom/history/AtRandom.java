package app.shotloom.history;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Revision;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Somebody who does one thing after another by a seeded chance. Every word is written once, so that it can be followed. */
class AtRandom {

    /** What everybody needs. */
    @TestComponent
    record With(Boards boards, ShotOrder order, Shots shots, History history) {}

    private final BoardId board;
    private final Random random;
    private final With with;
    private final List<ShotId> deleted = new ArrayList<>();
    private final Set<String> committed = ConcurrentHashMap.newKeySet();

    AtRandom(BoardId board, long seed, With with) {
        this.board = board;
        this.random = new Random(seed);
        this.with = with;
    }

    Set<String> committedWords() {
        return committed;
    }

    /** One deed; what cannot be done any more, since somebody else was faster, is refused, and that is all right. */
    void something() {
        try {
            Outline outline = with.boards().outline(board);
            List<ShotId> all = outline.shots().map(Outline.Placed::id).toList();
            int deed = random.nextInt(100);
            if (all.isEmpty() || deed < 10) {
                with.shots().create(scene(outline), random.nextInt(6), "");
            } else if (deed < 50) {
                write(any(all));
            } else if (deed < 62) {
                with.order().move(any(all), scene(outline), random.nextInt(6));
            } else if (deed < 70) {
                List<ShotId> gone = List.of(any(all), any(all));
                deleted.addAll(gone);
                Gestures.as("delete-shots", () -> gone.forEach(with.order()::delete));
            } else if (deed < 75) {
                if (!deleted.isEmpty()) {
                    with.order().restore(any(deleted));
                }
            } else if (deed < 90) {
                with.history().undo(board);
            } else {
                with.history().redo(board);
            }
        } catch (Refusal.Gone | Refusal.NotFound | Refusal.Overtaken tooLate) {
            // somebody has deleted it meanwhile
        }
    }

    /** Puts a word of its own somewhere into a text. */
    private void write(ShotId shot) {
        ShotField field = random.nextBoolean() ? ShotField.PROMPT : ShotField.NOTES;
        String base = with.shots().of(shot).value(field);
        List<String> text = new ArrayList<>(base.isBlank() ? List.of() : List.of(base.strip().split("\\s+")));
        String word = word();
        text.add(random.nextInt(text.size() + 1), word);
        if (with.shots().revise(shot, field, base, String.join(" ", text)) instanceof Revision.Saved) {
            committed.add(word);
        }
    }

    /** Four syllables of eleven thousand: no two words have a letter in common by which a merge could take one for the other. */
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append((char) ('\uAC00' + random.nextInt(11_172)));
        }
        return word.toString();
    }

    private SceneId scene(Outline outline) {
        return outline.scenes().get(random.nextInt(outline.scenes().size())).id();
    }

    private ShotId any(List<ShotId> of) {
        return of.get(random.nextInt(of.size()));
    }
}
