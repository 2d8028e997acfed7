package app.shotloom.board.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.BulkPanel;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ScenePart;
import app.shotloom.board.canvas.ShotAction;
import app.shotloom.board.canvas.ShotLengths;
import app.shotloom.board.canvas.ShotMaker;
import app.shotloom.board.canvas.ShotPanel;
import app.shotloom.board.canvas.TileFace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything that features bring to the canvas. */
@Component
record CanvasParts(
        List<TileFace> faces,
        List<ShotPanel> panels,
        List<BulkPanel> bulkPanels,
        List<BoardPart> parts,
        List<ScenePart> sceneParts,
        List<ShotAction> actions,
        ShotLengths lengths,
        ShotMaker maker) {

    Optional<ShotAction> actionNamed(String name) {
        return actions.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    Optional<ShotAction> actionOn(String key) {
        return actions.stream().filter(action -> action.key().equals(key)).findFirst();
    }

    List<BoardPart> partsIn(BoardPart.Place place) {
        return parts.stream().filter(part -> part.place() == place).toList();
    }

    /** Does what a tile or the inspector asks for by name, for those who may. */
    void act(Canvas canvas, String action, List<ShotId> shots) {
        if (canvas.mayEdit() && !shots.isEmpty()) {
            actionNamed(action).ifPresent(found -> found.run(canvas, shots));
        }
    }
}
