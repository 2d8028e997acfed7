package app.shotloom.brief.ui;

import app.shotloom.board.SceneId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ScenePart;
import app.shotloom.brief.Ledgers;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;

/** The way from a scene to its continuity. */
@org.springframework.stereotype.Component
record LedgerPart(Ledgers ledgers) implements ScenePart {

    @Override
    public Component open(Canvas canvas, SceneId scene) {
        return Buttons.icon("ledger", Words.of("brief.continuity.of-scene"), () -> new LedgerDialog(canvas, scene, ledgers).open());
    }
}
