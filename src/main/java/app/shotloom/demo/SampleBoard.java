package app.shotloom.demo;

import static app.shotloom.shots.CameraMove.HANDHELD;
import static app.shotloom.shots.CameraMove.PAN_RIGHT;
import static app.shotloom.shots.CameraMove.STATIC;
import static app.shotloom.shots.CameraMove.TILT_UP;
import static app.shotloom.shots.CameraMove.TRUCK_RIGHT;
import static app.shotloom.shots.CameraMove.ZOOM_IN;
import static app.shotloom.shots.CameraMove.ZOOM_OUT;
import static app.shotloom.shots.CameraSize.CLOSE_UP;
import static app.shotloom.shots.CameraSize.LONG;
import static app.shotloom.shots.CameraSize.MEDIUM;
import static app.shotloom.shots.CameraSize.MEDIUM_LONG;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.SheetKind;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * "The Runaway Kite", nine shots: what a prompt can say of places, counts, colours, light and the camera, a cookie that
 * stays bitten, and one shot in another hand.
 */
@Component
@ConditionalOnBooleanProperty("shotloom.demo")
class SampleBoard {

    private final Boards boards;
    private final Scenes scenes;
    private final Shots shots;
    private final Cast cast;

    SampleBoard(Boards boards, Scenes scenes, Shots shots, Cast cast) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.cast = cast;
    }

    private record Line(String prompt, String dialogue, String seconds, CameraSize size, CameraMove move, @Nullable Look look) {
        private Line(String prompt, String dialogue, String seconds, CameraSize size, CameraMove move) {
            this(prompt, dialogue, seconds, size, move, null);
        }
    }

    private static final List<Line> HARBOUR = List.of(
            new Line("Dawn in @Gull Harbour with three white boats, a lighthouse on the right.", "", "4", LONG, PAN_RIGHT),
            new Line("@Mia stands on the left in @Gull Harbour, the @Kite flies in the sky on the right.",
                    "MIA: Higher! Just a little higher!", "4", LONG, STATIC),
            new Line("@Mia jumps on the left in @Gull Harbour, the @Kite flies high on the right.",
                    "", "3", MEDIUM_LONG, HANDHELD));

    private static final List<Line> BEACH = List.of(
            new Line("@Mia runs on the beach from left to right, two white dogs behind her.", "", "4", MEDIUM_LONG, TRUCK_RIGHT),
            new Line("@Otto sits beside a blue boat on the beach. @Mia stands on the left and bites a cookie.",
                    "OTTO: Lost something, captain?", "4", MEDIUM_LONG, ZOOM_IN),
            new Line("On the beach @Mia gives the cookie to @Otto.", "", "4", MEDIUM, STATIC),
            new Line("Close-up of @Otto on the beach, smiling.", "OTTO: It came down by the old oak.", "3", CLOSE_UP, STATIC));

    private static final List<Line> HILL = List.of(
            new Line("Dusk in the meadow. The @Kite in a big tree, @Mia on the left, @Otto on the right.",
                    "", "5", LONG, TILT_UP),
            new Line("Night in the meadow. @Mia waves on the left, @Otto holds a lantern on the right.",
                    "MIA: Same wind tomorrow?", "5", MEDIUM_LONG, ZOOM_OUT, Look.CHALK));

    /** Makes it in the name of whoever is asking. */
    List<ShotId> create() {
        BoardId board = boards.create("The Runaway Kite");
        cast.create(board, "Mia", "Nine, fearless, talks to the wind.",
                new Appearance("9 years old", "small", "light brown", "black curls", "yellow raincoat, blue trousers", "yellow, blue"));
        cast.create(board, "Otto", "A fisherman who has lost a kite himself, long ago.",
                new Appearance("70 years old", "tall, broad", "tanned", "white beard, white hair", "green jumper, brown trousers", "green, brown"));
        cast.create(board, SheetKind.PROP, "Kite", "A diamond of paper with a long tail.",
                new Appearance("", "as wide as Mia's arms", "paper and string", "", "", "red"));
        cast.create(board, SheetKind.LOCATION, "Gull Harbour", "A small fishing harbour that smells of tar and rain.",
                new Appearance("", "a stone quay around a bay", "", "", "white boats, a lighthouse", "grey, white, blue"));
        colour(board);
        List<ShotId> all = new ArrayList<>();
        all.addAll(scene(board, "EXT. HARBOUR – DAWN", HARBOUR));
        all.addAll(scene(board, "EXT. BEACH – DAY", BEACH));
        all.addAll(scene(board, "EXT. HILL – DUSK", HILL));
        return all;
    }

    private void colour(BoardId board) {
        Map<String, String> palettes = Map.of(
                "Mia", "#f2c933 Raincoat\n#3c6cb8 Trousers",
                "Otto", "#4a9a45 Jumper\n#7e5336 Trousers",
                "Kite", "#c5302b",
                "Gull Harbour", "#8b8b8d Quay\n#f5f3ec Boats\n#7fb2de Water");
        for (Character sheet : cast.of(board)) {
            cast.revise(sheet.id(), CharacterField.PALETTE, "", palettes.getOrDefault(sheet.name(), ""));
        }
    }

    private List<ShotId> scene(BoardId board, String title, List<Line> lines) {
        SceneId scene = scenes.add(board, title, null);
        return lines.stream().map(line -> shot(scene, line)).toList();
    }

    private ShotId shot(SceneId scene, Line line) {
        ShotId id = shots.create(scene, Integer.MAX_VALUE, line.prompt());
        write(id, ShotField.DIALOGUE, line.dialogue());
        write(id, ShotField.DURATION, line.seconds());
        write(id, ShotField.CAMERA_SIZE, line.size().code());
        write(id, ShotField.CAMERA_MOVE, line.move().code());
        if (line.look() != null) {
            write(id, ShotField.LOOK, line.look().code());
        }
        return id;
    }

    private void write(ShotId id, ShotField field, String value) {
        Shot now = shots.of(id);
        shots.revise(id, field, now.value(field), value);
    }
}
