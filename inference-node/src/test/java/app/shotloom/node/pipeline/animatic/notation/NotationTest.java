package app.shotloom.node.pipeline.animatic.notation;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrows point where somebody or the camera goes, while they go. */
class NotationTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private static int[] drawn(Look look, String move, List<Way> ways, double second) {
        var asked = new Brief.Camera("long", true, "eye-level", "normal", List.of(new Brief.Move(move, 1, 3)));
        var camera = Camera.of(asked, 6, (double) WIDTH / HEIGHT, 7);
        var frame = new Frame(WIDTH, HEIGHT);
        Arrays.fill(frame.pixels(), 0xFFFFFF);
        new Notation(asked, ways, Pen.of(look, HEIGHT, 7), camera.aspect(), HEIGHT).draw(frame, camera.at(second), second);
        return frame.pixels();
    }

    /** How many pixels are drawn from one column, and row, to another. */
    private static long ink(int[] pixels, double fromX, double toX, double fromY, double toY) {
        long count = 0;
        for (int y = (int) (fromY * HEIGHT); y < toY * HEIGHT; y++) {
            for (int x = (int) (fromX * WIDTH); x < toX * WIDTH; x++) {
                count += (pixels[y * WIDTH + x] & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource
    void aMoverHasAnArrowAlongItsWayWithItsHeadAtTheEnd(Look look) {
        var way = new Way(List.of(new Way.Point(0.4, 0.8, 1), new Way.Point(0.9, 0.78, 1), new Way.Point(1.4, 0.8, 1)), 1, 3);
        int[] pixels = drawn(look, "static", List.of(way), 2);
        long tail = ink(pixels, 0.2, 0.3, 0, 1);
        long head = ink(pixels, 0.7, 0.8, 0, 1);
        assertThat(tail).isPositive();
        assertThat(head).isGreaterThan(tail * 3 / 2);
        assertThat(ink(drawn(look, "static", List.of(way), 5), 0, 1, 0, 1)).as("afterwards").isZero();
    }

    @ParameterizedTest
    @CsvSource({"pan-left, 0.3, 0.5, 0.5, 0.7", "pan-right, 0.5, 0.7, 0.3, 0.5", "truck-right, 0.5, 0.7, 0.3, 0.5"})
    void theHeadOfASidewaysMoveIsWhereItGoes(String move, double head, double headTo, double tail, double tailTo) {
        int[] pixels = drawn(Look.INK, move, List.of(), 2);
        assertThat(ink(pixels, head, headTo, 0, 0.2)).isGreaterThan(ink(pixels, tail, tailTo, 0, 0.2));
    }

    @ParameterizedTest
    @CsvSource({"tilt-up, true", "crane-up, true", "tilt-down, false", "crane-down, false"})
    void theHeadOfAnUprightMoveIsWhereItGoes(String move, boolean up) {
        int[] pixels = drawn(Look.INK, move, List.of(), 2);
        long upper = ink(pixels, 0.8, 1, 0.2, 0.5);
        long lower = ink(pixels, 0.8, 1, 0.5, 0.8);
        assertThat(up ? upper > lower : lower > upper).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zoom-in", "zoom-out", "dolly-in", "dolly-out"})
    void nearingIsMarkedInAllCorners(String move) {
        int[] pixels = drawn(Look.INK, move, List.of(), 2);
        for (double x : new double[] {0, 0.7}) {
            for (double y : new double[] {0, 0.7}) {
                assertThat(ink(pixels, x, x + 0.3, y, y + 0.3)).isPositive();
            }
        }
        assertThat(ink(pixels, 0.3, 0.7, 0.3, 0.7)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"static, false", "handheld, true", "orbit-left, true", "whip-right, true"})
    void everyMoveHasAMarkButStandingStill(String move, boolean marked) {
        assertThat(ink(drawn(Look.INK, move, List.of(), 2), 0, 1, 0, 1) > 0).isEqualTo(marked);
    }
}
