package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Rendering;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Leaving somebody out changes nothing but their own pixels, and boxes are those of pixels that are seen. */
class LeftOutTest {
    private record Drawn(int[] pixels, BlockingReport blocking) {}

    @Test
    void othersStayWhereTheyAre() {
        var order = new Shot(1).with(1, "dog", "car", "lamp").order(640, 360, 3);
        Drawn whole = draw(order, Set.of());
        Drawn without = draw(order, Set.of("s2"));
        assertThat(without.blocking().subjects().get(1).boxes()).isEmpty();
        BlockingReport.Box box = whole.blocking().subjects().get(1).boxes().getFirst();
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < 360; y++) {
            for (int x = 0; x < 640; x++) {
                boolean own = x >= box.x() - 4 && x < box.x() + box.width() + 30 && y >= box.y() - 4 && y < box.y() + box.height() + 30;
                boolean differs = whole.pixels()[y * 640 + x] != without.pixels()[y * 640 + x];
                inside += own && differs ? 1 : 0;
                outside += !own && differs ? 1 : 0;
            }
        }
        assertThat(inside).isGreaterThan(box.width() * box.height() / 3);
        assertThat(outside).isLessThan(inside / 20);
    }

    @Test
    void whatIsHiddenDoesNotCount() {
        var order = new Shot(1).with(1, "man", "car").where("man", Where.BEHIND, "car").order(640, 360, 3);
        Drawn whole = draw(order, Set.of());
        Drawn alone = draw(order, Set.of("s2"));
        BlockingReport.Box seen = whole.blocking().subjects().getFirst().boxes().getFirst();
        BlockingReport.Box all = alone.blocking().subjects().getFirst().boxes().getFirst();
        assertThat(seen.width() * seen.height()).isLessThan(all.width() * all.height());
    }

    @Test
    void instancesAreLeftOutOneByOne() {
        var order = new Shot(1).with(3, "apple").order(320, 180, 3);
        List<BlockingReport.Subject> subjects = draw(order, Set.of("s1.2")).blocking().subjects();
        assertThat(subjects).extracting(BlockingReport.Subject::id).containsExactly("s1.1", "s1.2", "s1.3");
        assertThat(subjects.get(1).boxes()).isEmpty();
        assertThat(subjects.get(0).boxes()).isNotEmpty();
        assertThat(subjects.get(2).boxes()).isNotEmpty();
    }

    private static Drawn draw(RenderOrder order, Set<String> hidden) {
        try (Rendering rendering = Artist.RENDERER.begin(order, hidden)) {
            BufferedImage frame = rendering.frame(0);
            int[] pixels = frame.getRGB(0, 0, frame.getWidth(), frame.getHeight(), null, 0, frame.getWidth());
            return new Drawn(pixels, rendering.blocking());
        }
    }
}
