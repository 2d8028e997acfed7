package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.shared.LongTransaction;
import app.shotloom.shots.ShotField;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings scenes of a script onto the board. Shots that are there are never changed; only what is new makes new ones. */
@Component
public class Acceptance {

    /** What came onto the board. */
    public record Made(List<SceneId> scenes, List<ShotId> shots) {}

    private final PassageRepository passages;
    private final BoardWriter writer;
    private final Clock clock;
    private final EntityManager entities;
    private final LongTransaction work;

    Acceptance(PassageRepository passages, BoardWriter writer, Clock clock, EntityManager entities, LongTransaction work) {
        this.passages = passages;
        this.writer = writer;
        this.clock = clock;
        this.entities = entities;
        this.work = work;
    }

    /**
     * Joins the scenes to the board's script, in the caller's transaction, whose entities are detached afterwards.
     *
     * @param scenes what the play was broken down to
     * @param wanted the scenes to take over now, by their index
     * @param whole whether with these all of the script is taken over
     */
    public Made join(BoardId board, Screenplay play, List<SceneDraft> scenes, Set<Integer> wanted, boolean whole) {
        List<StoredPassage> stored = passages.ofBoard(board.value());
        var joining = new Joining(board, stored, play, scenes, clock.instant());
        joining.join(wanted);
        Made made = make(board, scenes, wanted, joining);
        if (whole) {
            joining.finish();
        }
        save(board, joining.passages(), stored);
        return made;
    }

    private void save(BoardId board, List<StoredPassage> all, List<StoredPassage> stored) {
        passages.ofBoard(board.value()); // at once, where merging would read them one by one
        Set<StoredPassage> known = new HashSet<>(stored);
        for (StoredPassage passage : all) {
            if (known.contains(passage)) {
                entities.merge(passage);
            } else {
                entities.persist(passage);
            }
        }
    }

    /** What a shot of these drafts says in this field. */
    public String words(BoardId board, List<ShotDraft> drafts, ShotField field) {
        return writer.words(board, drafts, field);
    }

    private Made make(BoardId board, List<SceneDraft> drafts, Set<Integer> wanted, Joining joining) {
        Set<String> cues = new LinkedHashSet<>();
        wanted.forEach(index -> drafts.get(index).shots().forEach(shot -> cues.addAll(shot.characters())));
        Mentioning sheets = writer.sheets(board, cues);
        List<SceneId> scenes = new ArrayList<>();
        List<ShotId> shots = new ArrayList<>();
        SceneId before = null;
        for (int i = 0; i < drafts.size(); i++) {
            if (wanted.contains(i)) {
                SceneId known = sceneOf(board, drafts.get(i), joining);
                SceneId scene = known == null ? writer.scene(board, drafts.get(i).heading(), before) : known;
                if (known == null) {
                    scenes.add(scene);
                }
                anchor(drafts.get(i), joining, scene);
                makeShots(drafts.get(i), joining, scene, sheets, shots);
                work.letGo();
                before = scene;
            }
        }
        return new Made(scenes, shots);
    }

    /** The scene on the board that this one became before, if it still is there. */
    private @Nullable SceneId sceneOf(BoardId board, SceneDraft draft, Joining joining) {
        for (int i = draft.from(); i < draft.to(); i++) {
            SceneId scene = joining.passage(i).scene();
            if (scene != null && writer.isPlaced(board, scene)) {
                return scene;
            }
        }
        return null;
    }

    private static void anchor(SceneDraft draft, Joining joining, SceneId scene) {
        for (int i = draft.from(); i < draft.to(); i++) {
            joining.passage(i).became(scene);
        }
    }

    private void makeShots(
            SceneDraft draft, Joining joining, SceneId scene, Mentioning sheets, List<ShotId> made) {
        ShotId last = null;
        for (ShotDraft shot : draft.shots()) {
            ShotId known = shotOf(shot, joining);
            if (known == null) {
                known = writer.shot(scene, last, shot, sheets);
                made.add(known);
                ShotId fresh = known;
                shot.elements().forEach(element -> joining.passage(element).became(fresh));
            } else {
                ShotId there = known;
                shot.elements().stream()
                        .map(joining::passage)
                        .filter(passage -> passage.shot() == null)
                        .forEach(passage -> passage.joins(there));
            }
            last = known;
        }
    }

    /** The shot that one of its passages became before, if it still is on the board. */
    private @Nullable ShotId shotOf(ShotDraft draft, Joining joining) {
        for (int element : draft.elements()) {
            ShotId shot = joining.passage(element).shot();
            boolean cue = joining.passage(element).element().type() == ElementType.CHARACTER;
            if (shot != null && !(cue && draft.elements().size() > 1 && element != draft.elements().getFirst()) && writer.isPlaced(shot)) {
                return shot;
            }
        }
        return null;
    }
}
