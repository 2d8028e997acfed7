package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.brief.Brief;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** One shot being drawn, frame by frame. */
final class AnimaticRendering implements Rendering {
    private final RenderOrder order;
    private final Brief brief;
    private final int phases;
    private final List<Player> players;
    private final Stage stage;
    private final Frame frame;
    private final int reportEvery;

    AnimaticRendering(RenderOrder order, Brief brief, int phases, List<Player> players, Stage stage, Frame frame) {
        this.order = order;
        this.brief = brief;
        this.phases = phases;
        this.players = players;
        this.stage = stage;
        this.frame = frame;
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
        Map<Player, Rectangle> seen = stage.draw((double) index / order.framesPerSecond());
        if (index % reportEvery == 0 || index == frameCount() - 1) {
            seen.forEach((player, box) -> report(player, index, box));
        }
        frame.grain();
        return frame.sheet();
    }

    private static void report(Player player, int index, Rectangle box) {
        if (box.width > 0 && box.height > 0) {
            player.boxes().add(new BlockingReport.Box(index, box.x, box.y, box.width, box.height));
        }
    }

    @Override
    public BlockingReport blocking() {
        return new BlockingReport(
                order.width(),
                order.height(),
                order.framesPerSecond(),
                frameCount(),
                brief.caption(),
                brief.setting(),
                brief.time(),
                order.look(),
                players.stream().map(AnimaticRendering::subject).toList(),
                List.of(),
                players.stream().flatMap(player -> player.account(phases).stream()).toList(),
                List.of(),
                camera(brief.camera()),
                undepicted());
    }

    private static BlockingReport.Camera camera(Brief.Camera camera) {
        return new BlockingReport.Camera(camera.size(), camera.angle(), camera.lens(), camera.move());
    }

    private static BlockingReport.Subject subject(Player player) {
        var thing = player.role().thing();
        String character = thing.member() == null ? null : thing.member().characterId();
        return new BlockingReport.Subject(player.role().id(), thing.label(), character, thing.color(), player.boxes());
    }

    @Override
    public List<String> undepicted() {
        return brief.undepicted();
    }

    @Override
    public void close() {
        // everything it holds is memory
    }
}
