package app.shotloom.exchange.document;

import app.shotloom.board.BoardId;
import app.shotloom.board.NewBoards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Correction;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterId;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Passage;
import app.shotloom.script.ScriptArchive;
import app.shotloom.shots.KeptTake;
import app.shotloom.shots.NewShots;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.TakeArchive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a board of a document: all of it, or nothing. */
@Component
public class BoardBuilder {

    private final NewBoards boards;
    private final NewShots shots;
    private final TakeArchive archive;
    private final OldTakes oldTakes;
    private final Cast cast;
    private final StandingSheets standing;
    private final Briefs briefs;
    private final ScriptArchive scripts;

    BoardBuilder(
            NewBoards boards,
            NewShots shots,
            TakeArchive archive,
            OldTakes oldTakes,
            Cast cast,
            StandingSheets standing,
            Briefs briefs,
            ScriptArchive scripts) {
        this.boards = boards;
        this.shots = shots;
        this.archive = archive;
        this.oldTakes = oldTakes;
        this.cast = cast;
        this.standing = standing;
        this.briefs = briefs;
        this.scripts = scripts;
    }

    /**
     * @param document that {@link DocumentCheck} has seen
     * @param media the team's own, by what the document calls them; takes and references without theirs are left out
     */
    @Transactional
    public BoardId build(TeamId team, BoardDocument document, Map<String, MediaId> media) {
        NewBoards.Made made = boards.create(team, DocumentCheck.plan(document));
        Fresh fresh = new Fresh();
        name(document, made, fresh);
        sheets(made.board(), document.cast(), media, fresh);
        standing.make(document, fresh);
        Map<ShotId, Map<ShotField, String>> said = new LinkedHashMap<>();
        Map<ShotId, BoardDocument.Shot> sources = sources(document, made);
        sources.forEach((id, source) -> said.put(id, ShotTexts.values(source)));
        shots.fill(made.board(), said);
        sources.forEach((id, source) -> correct(id, source, fresh));
        takes(made.board(), sources, oldTakes.from(document.cast(), cast.of(made.board()), media, fresh));
        if (document.script() != null) {
            script(made.board(), document.script(), fresh);
        }
        return made.board();
    }

    private static void name(BoardDocument document, NewBoards.Made made, Fresh fresh) {
        for (int i = 0; i < document.scenes().size(); i++) {
            BoardDocument.Scene scene = document.scenes().get(i);
            fresh.call(scene.id(), made.scenes().get(i).id());
            for (int j = 0; j < scene.shots().size(); j++) {
                fresh.call(scene.shots().get(j).id(), made.scenes().get(i).shots().get(j));
            }
        }
    }

    private static Map<ShotId, BoardDocument.Shot> sources(BoardDocument document, NewBoards.Made made) {
        Map<ShotId, BoardDocument.Shot> sources = new LinkedHashMap<>();
        for (int i = 0; i < document.scenes().size(); i++) {
            List<BoardDocument.Shot> inScene = document.scenes().get(i).shots();
            for (int j = 0; j < inScene.size(); j++) {
                sources.put(made.scenes().get(i).shots().get(j), inScene.get(j));
            }
        }
        return sources;
    }

    private void sheets(BoardId board, List<BoardDocument.Sheet> sheets, Map<String, MediaId> media, Fresh fresh) {
        for (BoardDocument.Sheet sheet : sheets) {
            fresh.call(sheet.id(), sheet(board, sheet, media));
        }
    }

    /** A sheet with those of its pictures that there are. */
    CharacterId sheet(BoardId board, BoardDocument.Sheet sheet, Map<String, MediaId> media) {
        CharacterId id = cast.add(board, Sheets.character(sheet, board), Sheets.values(sheet));
        List<MediaId> pictures = sheet.references().stream().map(media::get).filter(Objects::nonNull).toList();
        if (!pictures.isEmpty()) {
            cast.keepReferences(id, pictures);
        }
        return id;
    }

    /** Sets right in the brief of a new shot what was set right where it comes from. */
    void correct(ShotId shot, BoardDocument.Shot source, Fresh fresh) {
        if (!source.corrections().isEmpty()) {
            List<Correction> made = source.corrections().stream().map(each -> correction(each, fresh)).toList();
            At.the("Shot %s, corrections".formatted(source.number()), () -> {
                briefs.correct(shot, made);
                return made;
            });
        }
    }

    private static Correction correction(BoardDocument.Fix fix, Fresh fresh) {
        return new Correction(fix.target(), fix.key(), fix.field(), fix.value() == null ? null : fresh.in(fix.value()));
    }

    private void takes(BoardId board, Map<ShotId, BoardDocument.Shot> sources, OldTakes.Reader reader) {
        List<KeptTake> kept = new ArrayList<>();
        sources.forEach((id, source) -> kept.addAll(reader.of(id, source)));
        archive.keep(board, kept);
    }

    private void script(BoardId board, BoardDocument.Play play, Fresh fresh) {
        Map<String, String> titlePage = new LinkedHashMap<>();
        play.titlePage().forEach(line -> titlePage.put(line.key(), line.value()));
        scripts.keep(board, titlePage, play.passages().stream().map(each -> passage(each, fresh)).toList());
    }

    private static Passage passage(BoardDocument.Passage each, Fresh fresh) {
        Element element = new Element(
                ElementType.of(each.type()), each.text(), each.depth(), each.dual(), each.sceneNumber(), each.character(), 0);
        String scene = fresh.of(each.scene());
        String shot = fresh.of(each.shot());
        return new Passage(
                UUID.randomUUID(),
                element,
                scene == null ? null : new SceneId(UUID.fromString(scene)),
                shot == null ? null : new ShotId(UUID.fromString(shot)),
                each.cut(),
                each.takenText() == null ? each.text() : each.takenText());
    }
}
