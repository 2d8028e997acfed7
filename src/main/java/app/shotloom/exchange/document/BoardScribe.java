package app.shotloom.exchange.document;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardPlan;
import app.shotloom.board.Boards;
import app.shotloom.board.NewBoards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.cast.Cast;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.script.Passage;
import app.shotloom.script.Screenplay;
import app.shotloom.script.Scripts;
import app.shotloom.shots.KeptTake;
import app.shotloom.shots.NewTake;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import app.shotloom.shots.TakeArchive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what is on a board, in the caller's transaction. */
@Component
public class BoardScribe {

    private static final double MILLIS = 1000.0;

    private final Boards boards;
    private final NewBoards plans;
    private final Shots shots;
    private final TakeArchive takes;
    private final Cast cast;
    private final StandingSheets standing;
    private final Briefs briefs;
    private final Scripts scripts;
    private final JsonMapper json;

    BoardScribe(
            Boards boards,
            NewBoards plans,
            Shots shots,
            TakeArchive takes,
            Cast cast,
            StandingSheets standing,
            Briefs briefs,
            Scripts scripts,
            JsonMapper json) {
        this.boards = boards;
        this.plans = plans;
        this.shots = shots;
        this.takes = takes;
        this.cast = cast;
        this.standing = standing;
        this.briefs = briefs;
        this.scripts = scripts;
        this.json = json;
    }

    /** All of it. */
    public BoardDocument whole(BoardId board) {
        Outline outline = boards.outline(board);
        Map<ShotId, List<KeptTake>> kept = takes.of(board, placed(outline));
        return write(board, outline, kept, play(board, outline));
    }

    /** Without takes and script: what is worth starting from again. */
    public BoardDocument pattern(BoardId board) {
        return write(board, boards.outline(board), Map.of(), null);
    }

    private static List<ShotId> placed(Outline outline) {
        return outline.shots().map(Outline.Placed::id).toList();
    }

    private BoardDocument write(
            BoardId board, Outline outline, Map<ShotId, List<KeptTake>> kept, BoardDocument.@Nullable Play play) {
        BoardPlan plan = plans.planOf(board);
        Map<ShotId, Shot> said = shots.ofBoard(board);
        Map<ShotId, List<KeptCorrection>> corrections = briefs.corrections(board);
        List<BoardDocument.Scene> scenes = new ArrayList<>();
        for (Outline.Scene scene : outline.scenes()) {
            BoardPlan.PlannedScene planned = plan.scenes().get(scenes.size());
            List<BoardDocument.Shot> inScene = new ArrayList<>();
            for (Outline.Placed place : scene.shots()) {
                Shot shot = Objects.requireNonNull(said.get(place.id()));
                inScene.add(shot(shot, place.number(), planned.shots().get(inScene.size()), corrections, kept));
            }
            scenes.add(new BoardDocument.Scene(scene.id().toString(), scene.title(), planned.number(), inScene));
        }
        return new BoardDocument(
                BoardDocument.FORMAT,
                BoardDocument.VERSION,
                outline.title(),
                plan.look().look().code(),
                plan.look().arrows(),
                plan.numbering().scheme().code(),
                plan.numbering().locked(),
                cast.of(board).stream().map(Sheets::write).toList(),
                standing.write(board, outline),
                scenes,
                play);
    }

    /** One shot with all that belongs to it. */
    BoardDocument.Shot shot(
            Shot shot,
            String number,
            BoardPlan.PlannedShot planned,
            Map<ShotId, List<KeptCorrection>> corrections,
            Map<ShotId, List<KeptTake>> kept) {
        return ShotTexts.write(
                shot,
                number,
                planned,
                corrections.getOrDefault(shot.id(), List.of()).stream().map(each -> fix(each.correction())).toList(),
                kept.getOrDefault(shot.id(), List.of()).stream().map(this::take).toList());
    }

    private static BoardDocument.Fix fix(Correction made) {
        return new BoardDocument.Fix(made.target(), made.key(), made.field(), made.value());
    }

    private BoardDocument.Take take(KeptTake kept) {
        NewTake take = kept.take();
        return new BoardDocument.Take(
                "",
                kept.number(),
                take.engine(),
                take.seed(),
                take.width(),
                take.height(),
                take.framesPerSecond(),
                take.duration().toMillis() / MILLIS,
                take.frameCount(),
                kept.madeAt(),
                take.clip().toString(),
                take.poster().toString(),
                take.blocking().toString(),
                take.brief(),
                take.undepicted(),
                take.said() == null ? null : json.writeValueAsString(take.said()),
                kept.approved(),
                kept.chosen(),
                kept.byHand());
    }

    private BoardDocument.@Nullable Play play(BoardId board, Outline outline) {
        Screenplay play = scripts.of(board);
        List<Passage> passages = scripts.passages(board);
        if (passages.isEmpty()) {
            return null;
        }
        Set<Object> there = new HashSet<>();
        outline.scenes().forEach(scene -> there.add(scene.id()));
        there.addAll(placed(outline));
        List<BoardDocument.Line> titlePage = new ArrayList<>();
        play.titlePage().forEach((key, value) -> titlePage.add(new BoardDocument.Line(key, value)));
        return new BoardDocument.Play(titlePage, passages.stream().map(each -> passage(each, there)).toList());
    }

    /** Anchored to what still is on the board. */
    private static BoardDocument.Passage passage(Passage passage, Set<Object> there) {
        String text = passage.element().text();
        return new BoardDocument.Passage(
                passage.element().type().code(),
                text,
                passage.element().depth(),
                passage.element().dual(),
                passage.element().sceneNumber(),
                passage.element().character(),
                passage.takenWords().equals(text) ? null : passage.takenWords(),
                there.contains(passage.scene()) ? String.valueOf(passage.scene()) : null,
                there.contains(passage.shot()) ? String.valueOf(passage.shot()) : null,
                passage.cut());
    }
}
