package app.shotloom.node.pipeline.animatic.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.Nearness;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.setting.SetPainter;
import app.shotloom.node.reader.Meanings;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every move of the camera, told from the flow of the pixels. */
class CameraFlowTest {
    private static final Catalog CATALOG =
            new Catalog(Illustrations.load(), Meanings.load(), noun -> new Nearness.Nearest("", 0));
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final double SECONDS = 4;

    /** The stage of an empty set, as a camera sees it. */
    private record Shot(Stage stage, Frame frame) {
        BufferedImage at(double second) {
            Arrays.fill(frame.pixels(), 0xFF00FF);
            stage.draw(second, List.of());
            var copy = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            frame.sheet().copyData(copy.getRaster());
            return copy;
        }

        Flow flow(double second) {
            return Flow.between(at(second), at(second + 0.12));
        }
    }

    private static Shot shot(String setting, String angle, Brief.Move... moves) {
        var asked = new Brief.Camera("long", true, angle, "normal", List.of(moves));
        var camera = Camera.of(asked, SECONDS, (double) WIDTH / HEIGHT, 7);
        Pen pen = Pen.of(Look.INK, HEIGHT, 7).rolled(camera.roll());
        var task = new SetPainter.Task(setting, "day", null, null, null, null, camera, HEIGHT, Set.of(), 7);
        var frame = new Frame(WIDTH, HEIGHT);
        return new Shot(new Stage(camera, new SetPainter(CATALOG, pen).paint(task), pen.shadow(), frame), frame);
    }

    private static Shot shot(String move) {
        return shot("park", "eye-level", new Brief.Move(move, 0, SECONDS));
    }

    private static boolean near(Flow.Vector one) {
        return one.y() > 0.72;
    }

    private static boolean far(Flow.Vector one) {
        return one.y() < 0.42;
    }

    @ParameterizedTest
    @CsvSource({"pan-left, 1, 0", "pan-right, -1, 0", "tilt-up, 0, 1", "tilt-down, 0, -1"})
    void turningMovesEverythingAlikeAgainstTheTurn(String move, int x, int y) {
        Flow flow = shot(move).flow(SECONDS / 2);
        for (boolean close : new boolean[] {true, false}) {
            double dx = flow.dx(one -> close ? near(one) : far(one));
            double dy = flow.dy(one -> close ? near(one) : far(one));
            assertThat(Math.signum(dx)).isEqualTo(x);
            assertThat(Math.signum(dy)).isEqualTo(y);
        }
        assertThat(flow.dx(CameraFlowTest::near)).isCloseTo(flow.dx(CameraFlowTest::far), within(1.5));
        assertThat(flow.dy(CameraFlowTest::near)).isCloseTo(flow.dy(CameraFlowTest::far), within(1.5));
    }

    @ParameterizedTest
    @CsvSource({"truck-left, 1, 0", "truck-right, -1, 0", "crane-up, 0, 1", "crane-down, 0, -1"})
    void travellingMovesWhatIsNearMore(String move, int x, int y) {
        Flow flow = shot(move).flow(SECONDS / 2);
        double near = x == 0 ? flow.dy(CameraFlowTest::near) : flow.dx(CameraFlowTest::near);
        double far = x == 0 ? flow.dy(CameraFlowTest::far) : flow.dx(CameraFlowTest::far);
        assertThat(Math.signum(near)).isEqualTo(x + y);
        assertThat(Math.abs(near)).isGreaterThan(Math.abs(far) * 1.8);
    }

    @ParameterizedTest
    @CsvSource({"orbit-left, 1", "orbit-right, -1"})
    void orbitingMovesNearAndFarOppositeWays(String move, int near) {
        Shot shot = shot(move);
        Flow flow = Flow.between(shot.at(1.7), shot.at(2.1));
        assertThat(Math.signum(flow.dx(one -> one.y() > 0.84))).isEqualTo(near);
        assertThat(Math.signum(flow.dx(CameraFlowTest::far))).isEqualTo(-near);
    }

    @ParameterizedTest
    @CsvSource({"zoom-in, 1", "zoom-out, -1", "dolly-in, 1", "dolly-out, -1"})
    void nearingMakesEverythingFlyApart(String move, int sign) {
        assertThat(Math.signum(shot(move).flow(SECONDS / 2).divergence(WIDTH))).isEqualTo(sign);
    }

    @Test
    void aDollyHasParallaxAndAZoomHasNone() {
        assertThat(spread("dolly-in")).isGreaterThan(spread("zoom-in") * 1.6);
    }

    /** How much faster near things fly apart than what is at the horizon. */
    private static double spread(String move) {
        Shot shot = shot(move);
        Flow flow = Flow.between(shot.at(1.6), shot.at(2.1));
        double near = flow.dx(one -> near(one) && one.x() > 0.6) - flow.dx(one -> near(one) && one.x() < 0.4);
        double far = flow.dx(one -> far(one) && one.x() > 0.6) - flow.dx(one -> far(one) && one.x() < 0.4);
        return near / Math.max(1, far);
    }

    @Test
    void aStaticCameraMovesNoPixel() {
        Shot shot = shot("static");
        assertThat(pixels(shot.at(3.9))).isEqualTo(pixels(shot.at(0)));
    }

    @Test
    void aWhipIsStillThenFastAndSmearedThenStill() {
        Shot shot = shot("whip-left");
        assertThat(pixels(shot.at(0.5))).isEqualTo(pixels(shot.at(0)));
        assertThat(pixels(shot.at(3.9))).isEqualTo(pixels(shot.at(3.5)));
        assertThat(sharpness(shot.at(2))).isLessThan(sharpness(shot.at(0)) * 0.6);
        double whole = pan(shot, 0) - pan(shot, SECONDS);
        assertThat(whole).as("how far it turns").isGreaterThan(0.4);
        assertThat(Flow.between(shot.at(1.80), shot.at(1.83)).dx(one -> true)).isPositive();
    }

    private static double pan(Shot shot, double second) {
        return shot.stage().view(second).offset().panX();
    }

    @Test
    void aHandShakesALittleAndNeverTheSameWay() {
        Shot shot = shot("handheld");
        double[] xs = new double[24];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = pan(shot, 0.5 + i * 0.125) * HEIGHT;
        }
        assertThat(Arrays.stream(xs).max().orElse(0) - Arrays.stream(xs).min().orElse(0)).isBetween(2.0, 20.0);
        int turns = 0;
        for (int i = 2; i < xs.length; i++) {
            turns += Math.signum(xs[i] - xs[i - 1]) != Math.signum(xs[i - 1] - xs[i - 2]) ? 1 : 0;
        }
        assertThat(turns).isGreaterThan(4);
    }

    @Test
    void severalMovesFollowEachOtherWithoutAJump() {
        var shot = shot("park", "eye-level", new Brief.Move("pan-left", 0, 2), new Brief.Move("tilt-up", 2, 3), new Brief.Move("zoom-in", 3, 4));
        assertThat(shot.flow(1).dx(one -> true)).isPositive();
        assertThat(shot.flow(2.5).dy(one -> true)).isPositive();
        assertThat(shot.flow(3.5).divergence(WIDTH)).isPositive();
        for (double second = 0; second < SECONDS; second += 1 / 24.0) {
            View.Seen before = shot.stage().view(second).seen(0.5, 0.5, 1);
            View.Seen after = shot.stage().view(second + 1 / 24.0).seen(0.5, 0.5, 1);
            assertThat(Math.hypot(after.x() - before.x(), after.y() - before.y())).isLessThan(0.03);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static", "pan-left", "tilt-down", "zoom-out", "dolly-in", "truck-right", "crane-up", "crane-down", "orbit-left", "whip-right", "handheld"
    })
    void theSetCoversTheFrameAtEveryMoment(String move) {
        for (String angle : List.of("eye-level", "dutch", "high", "low", "overhead")) {
            for (String setting : List.of("park", "kitchen", "ocean", "space")) {
                Shot shot = shot(setting, angle, new Brief.Move(move, 0, SECONDS));
                for (double second : new double[] {0, 1.9, SECONDS}) {
                    assertThat(bare(shot.at(second))).as(setting + " " + angle + " at " + second).isZero();
                }
            }
        }
    }

    /** Pixels that nothing was laid on. */
    private static long bare(BufferedImage frame) {
        return Arrays.stream(pixels(frame)).filter(rgb -> (rgb & 0xFFFFFF) == 0xFF00FF).count();
    }

    private static double sharpness(BufferedImage frame) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y += 2) {
            for (int x = 1; x < WIDTH; x++) {
                sum += Math.abs((frame.getRGB(x, y) >> 8 & 255) - (frame.getRGB(x - 1, y) >> 8 & 255));
            }
        }
        return sum;
    }

    private static int[] pixels(BufferedImage frame) {
        return frame.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
