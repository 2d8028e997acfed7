package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.direction.Account;
import app.shotloom.node.pipeline.animatic.direction.Direction;
import app.shotloom.node.pipeline.animatic.direction.Sightings;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Looks;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;

/** One shot being drawn, frame by frame. */
final class AnimaticRendering implements Rendering {
    private final RenderOrder order;
    private final Brief brief;
    private final Direction direction;
    private final Stage stage;
    private final Frame frame;
    private final Set<String> hidden;
    private final Sightings sightings;
    private final Account account;
    private final int reportEvery;

    /** @param hidden ids of those who are directed like all others, but not drawn */
    AnimaticRendering(
            RenderOrder order, Brief brief, Direction direction, Camera camera, Stage stage, Frame frame, Set<String> hidden) {
        this.order = order;
        this.brief = brief;
        this.direction = direction;
        this.stage = stage;
        this.frame = frame;
        this.hidden = hidden;
        sightings = new Sightings(order.width(), order.height(), camera, direction.players());
        account = new Account(direction);
        reportEvery = Math.max(1, order.framesPerSecond() / 4);
    }

    @Override
    public Brief brief() {
        return brief;
    }

    @Override
    public int frameCount() {
        return order.frameCount();
    }

    @Override
    public BufferedImage frame(int index) {
        double seconds = (double) index / order.framesPerSecond();
        List<Direction.Seen> seen = direction.at(seconds, hidden);
        stage.draw(seconds, seen.stream().map(Direction.Seen::sprite).toList());
        if (index % reportEvery == 0 || index == frameCount() - 1) {
            sightings.note(index, seconds, seen);
        }
        frame.grain();
        return frame.sheet();
    }

    @Override
    public BlockingReport blocking() {
        return account.report(
                order.width(), order.height(), order.framesPerSecond(), frameCount(), look(), sightings);
    }

    private Look look() {
        return Looks.of(order.look(), brief().style());
    }

    @Override
    public List<String> undepicted() {
        return account.undepicted();
    }

    @Override
    public void close() {
        // everything it holds is memory
    }
}
