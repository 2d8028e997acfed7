package app.shotloom.exchange.document;

import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardNumbering;
import app.shotloom.board.BoardPlan;
import app.shotloom.board.Look;
import app.shotloom.board.Numbering;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.SheetKind;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.NewShots;
import app.shotloom.shots.ShotField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether a document can be a board, asked before anything of it is kept. Every refusal names the shot or sheet, and the field. */
public final class DocumentCheck {

    static final int MOST_SHEETS = 200;
    private static final int MOST_REFERENCES = 12;
    private static final int MOST_CORRECTIONS = 400;
    private static final int LONGEST_ID = 64;

    private final BoardDocument document;
    private final Set<String> ids = new HashSet<>();

    private DocumentCheck(BoardDocument document) {
        this.document = document;
    }

    /** @throws Refusal.Invalid for the first thing that no board can hold */
    public static void check(BoardDocument document) {
        DocumentText.newer(document.version(), BoardDocument.VERSION);
        new DocumentCheck(document).check();
    }

    /** The board without what its shots say. */
    static BoardPlan plan(BoardDocument document) {
        Look look = document.look().isEmpty() ? Look.INK : Look.of(document.look());
        Numbering scheme = document.numbering().isEmpty() ? Numbering.SCENES : Numbering.of(document.numbering());
        List<BoardPlan.PlannedScene> scenes = new ArrayList<>();
        for (BoardDocument.Scene scene : document.scenes()) {
            scenes.add(scene(scene, scenes.size() + 1));
        }
        return new BoardPlan(
                document.title(),
                new BoardLook(look, document.arrows()),
                new BoardNumbering(scheme, document.numbersLocked()),
                scenes);
    }

    private static BoardPlan.PlannedScene scene(BoardDocument.Scene scene, int number) {
        List<BoardPlan.PlannedShot> shots = new ArrayList<>();
        for (BoardDocument.Shot shot : scene.shots()) {
            shots.add(At.the(
                    At.name(shot, number, shots.size() + 1),
                    () -> new BoardPlan.PlannedShot(shot.keptNumber(), shot.numberByHand(), shot.omitted())));
        }
        return At.the("Scene " + number, () -> new BoardPlan.PlannedScene(scene.title(), scene.keptNumber(), shots));
    }

    private void check() {
        plan(document);
        sheets();
        StandingSheets.check(document);
        int scenes = 0;
        for (BoardDocument.Scene scene : document.scenes()) {
            scenes++;
            fresh(scene.id(), "Scene " + scenes);
            int shots = 0;
            for (BoardDocument.Shot shot : scene.shots()) {
                shots++;
                shot(shot, At.name(shot, scenes, shots));
            }
        }
        if (document.script() != null) {
            PlayCheck.check(document.script());
        }
    }

    private void sheets() {
        atMost(document.cast().size(), MOST_SHEETS, "The board", "sheets");
        Set<String> names = new HashSet<>();
        for (BoardDocument.Sheet sheet : document.cast()) {
            String name = "The sheet “%s”".formatted(sheet.name());
            fresh(sheet.id(), name);
            At.the(name, () -> SheetKind.of(sheet.kind()));
            Sheets.values(sheet).forEach((field, value) -> At.the(name + ", " + field.key(), () -> Cast.cleaned(field, value)));
            atMost(sheet.references().size(), MOST_REFERENCES, name, "references");
            if (!names.add(Cast.cleaned(CharacterField.NAME, sheet.name()).toLowerCase(Locale.ROOT))) {
                throw new Refusal.Invalid("name", name + " is there twice.");
            }
        }
    }

    private void shot(BoardDocument.Shot shot, String name) {
        fresh(shot.id(), name);
        for (Map.Entry<ShotField, String> said : ShotTexts.values(shot).entrySet()) {
            At.the(name + ", " + said.getKey().key(), () -> NewShots.cleaned(said.getKey(), said.getValue()));
        }
        atMost(shot.corrections().size(), MOST_CORRECTIONS, name, "corrections");
        TakeCheck.check(shot, name);
    }

    private void fresh(String id, String name) {
        if (id.length() > LONGEST_ID) {
            throw new Refusal.Invalid("id", "%s: its id has more than %d characters.".formatted(name, LONGEST_ID));
        }
        if (!id.isEmpty() && !ids.add(id)) {
            throw new Refusal.Invalid("id", "%s has the id of something else: %s.".formatted(name, id));
        }
    }

    static void atMost(int count, int most, String name, String what) {
        if (count > most) {
            throw new Refusal.Invalid(what, "%s has %,d %s; the most is %,d.".formatted(name, count, what, most));
        }
    }
}
