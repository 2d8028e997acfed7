package app.shotloom.node.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StillsTest {
    @Test
    void aFrameFitsItsBoxAndKeepsItsShape() {
        var wide = Frames.fit(new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB), 480, 854);
        assertThat(wide.getWidth()).isEqualTo(480);
        assertThat(wide.getHeight()).isEqualTo(270);
        var tall = Frames.fit(new BufferedImage(64, 3840, BufferedImage.TYPE_INT_RGB), 480, 854);
        assertThat(tall.getHeight()).isEqualTo(854);
        var small = Frames.fit(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), 480, 854);
        assertThat(small.getWidth()).isEqualTo(64);
    }

    @Test
    void aThinLineSurvivesScaling() {
        var frame = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1080; y++) {
            frame.setRGB(1001, y, Color.WHITE.getRGB());
        }

        var small = Frames.fit(frame, 480, 854);

        int brightest = 0;
        for (int x = 0; x < small.getWidth(); x++) {
            brightest = Math.max(brightest, small.getRGB(x, 100) & 0xFF);
        }
        assertThat(brightest).isGreaterThan(30);
    }

    @Test
    void aCopyIsACopy() {
        var frame = noise(32, 32);
        var copy = Frames.like(frame);
        Frames.copy(frame, copy);
        int before = copy.getRGB(5, 5);
        frame.setRGB(5, 5, ~before);

        assertThat(copy.getRGB(5, 5)).isEqualTo(before);
    }

    @Test
    void evenNoiseFitsAMessage() {
        Still still = new JpegPress().pressInto(noise(480, 854), 0.8f, 64 * 1024);

        assertThat(still.jpeg()).hasSizeLessThanOrEqualTo(64 * 1024);
        assertThat(still.width()).isLessThan(480);
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }
}
