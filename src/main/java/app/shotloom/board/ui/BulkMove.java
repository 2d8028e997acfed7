package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.BulkPanel;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Moves the selected shots, in their order, to the end of a scene. */
@Order(20)
@org.springframework.stereotype.Component
class BulkMove implements BulkPanel {

    private final Scenes scenes;
    private final ShotOrder order;

    BulkMove(Scenes scenes, ShotOrder order) {
        this.scenes = scenes;
        this.order = order;
    }

    /** A scene to move to; null is one that is made for them. */
    private record Target(@Nullable SceneId scene, String label) {}

    @Override
    public Component open(Canvas canvas, List<ShotId> shots) {
        Select<Target> to = new Select<>();
        to.setLabel(Words.of("board.bulk.move"));
        to.setPlaceholder(Words.of("board.bulk.move.hint"));
        to.setItems(Stream.concat(
                        canvas.outline().scenes().stream().map(scene -> new Target(scene.id(), label(scene))),
                        Stream.of(new Target(null, Words.of("board.bulk.move.new"))))
                .toList());
        to.setItemLabelGenerator(Target::label);
        to.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                move(canvas, chosen.getValue(), shots);
            }
        });
        Div panel = new Div(to);
        panel.addClassName("panel");
        return panel;
    }

    private static String label(Outline.Scene scene) {
        return Words.of("board.go.scene", "number", scene.number(), "heading", scene.title());
    }

    private void move(Canvas canvas, Target target, List<ShotId> shots) {
        Gestures.as("move-shots", () -> {
            SceneId scene = target.scene() == null ? scenes.add(canvas.board(), "", null) : target.scene();
            order.moveToEnd(shots, scene);
        });
        canvas.outlineChanged();
    }
}
