package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Grade;
import app.shotloom.node.pipeline.animatic.ink.Looks;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One shot being drawn, frame by frame: one panel after the other where it is a story. */
final class AnimaticRendering implements Rendering {
    private final RenderOrder order;
    private final Brief brief;
    private final List<Reel> reels;
    private final Frame frame;
    private final Set<String> hidden;
    private final @Nullable Grade grade;
    private final int reportEvery;

    /** @param hidden ids of those who are directed like all others, but not drawn */
    AnimaticRendering(RenderOrder order, Brief brief, List<Reel> reels, Frame frame, Set<String> hidden) {
        this.order = order;
        this.brief = brief;
        this.reels = List.copyOf(reels);
        this.frame = frame;
        this.hidden = hidden;
        grade = Grade.to(order.palette());
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
        boolean noted = index % reportEvery == 0 || index == frameCount() - 1;
        Reel now = reels.getFirst();
        for (Reel reel : reels) {
            now = reel.panel().fromSeconds() <= seconds + 1e-6 ? reel : now;
        }
        for (Reel reel : reels) {
            if (reel != now) {
                reel.strike();
            }
        }
        now.draw(seconds, hidden, noted ? index : -1);
        frame.grain();
        if (grade != null) {
            grade.apply(frame.pixels());
        }
        return frame.sheet();
    }

    @Override
    public BlockingReport blocking() {
        List<BlockingReport> reports = reels.stream()
                .map(reel -> reel.account().report(
                        order.width(), order.height(), order.framesPerSecond(), frameCount(), look(), reel.sightings()))
                .toList();
        return reports.size() == 1 ? reports.getFirst() : new StoryAccount(brief, reels, reports).report(undepicted());
    }

    private Look look() {
        return Looks.of(order.look(), brief().style());
    }

    @Override
    public List<String> undepicted() {
        return reels.size() == 1 ? reels.getFirst().account().undepicted() : StoryAccount.undepicted(brief, reels);
    }

    @Override
    public void close() {
        // everything it holds is memory
    }
}
