package app.shotloom.brief.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.brief.Ledger;
import app.shotloom.brief.Ledgers;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;

/** The continuity ledger of a scene, kept current while it is open. */
class LedgerDialog extends Dialog {

    private static final Set<String> MATTERS = Set.of("brief-changed", "outline-changed", "shot-revised", News.MISSED);

    private final Canvas canvas;
    private final SceneId scene;
    private final Ledgers ledgers;
    private final Div content = new Div();

    LedgerDialog(Canvas canvas, SceneId scene, Ledgers ledgers) {
        this.canvas = canvas;
        this.scene = scene;
        this.ledgers = ledgers;
        setHeaderTitle(canvas.outline().scenes().stream()
                .filter(each -> each.id().equals(scene))
                .map(LedgerDialog::named)
                .findFirst()
                .orElseGet(() -> Words.of("brief.continuity")));
        getHeader().add(Buttons.icon("close", Words.of("shared.close"), this::close));
        setWidth("min(920px, 96vw)");
        content.addClassName("ledger");
        add(content);
        show();
        canvas.listen(content, batch -> {
            if (batch.stream().anyMatch(news -> MATTERS.contains(news.kind()))) {
                show();
            }
        });
    }

    private static String named(Outline.Scene scene) {
        return scene.title().isEmpty()
                ? Words.of("brief.continuity.title", "number", scene.number())
                : Words.of("brief.continuity.title-named", "number", scene.number(), "title", scene.title());
    }

    private void show() {
        content.removeAll();
        try {
            Ledger ledger = ledgers.of(scene);
            content.add(
                    ledger.shots().isEmpty()
                            ? new Paragraph(Words.of("brief.continuity.empty"))
                            : new LedgerTable(ledger, shot -> {
                                close();
                                canvas.select(shot);
                            }));
        } catch (Refusal.NotFound deleted) {
            content.add(new Paragraph(Words.of("brief.continuity.deleted")));
        }
    }
}
