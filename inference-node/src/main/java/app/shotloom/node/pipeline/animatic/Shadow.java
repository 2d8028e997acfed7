package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/** The soft shadow that puts a thing on the ground. */
final class Shadow {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 48;

    private Shadow() {}

    static Cel cel() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D brush = picture.createGraphics();
        var flat = AffineTransform.getScaleInstance(1, (double) HEIGHT / WIDTH);
        brush.setPaint(new RadialGradientPaint(
                new Point2D.Double(WIDTH / 2.0, WIDTH / 2.0),
                WIDTH / 2f,
                new Point2D.Double(WIDTH / 2.0, WIDTH / 2.0),
                new float[] {0, 0.55f, 1},
                new Color[] {new Color(38, 36, 46, 120), new Color(38, 36, 46, 70), new Color(38, 36, 46, 0)},
                java.awt.MultipleGradientPaint.CycleMethod.NO_CYCLE,
                java.awt.MultipleGradientPaint.ColorSpaceType.SRGB,
                flat));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.dispose();
        return Cel.of(picture, WIDTH / 2.0, HEIGHT / 2.0);
    }
}
