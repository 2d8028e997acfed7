package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.View;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.math.BigDecimal;

/**
 * Lines across a wall at every half metre, more finely between, and how high each is.
 *
 * @param ground where the floor is, in heights of the picture
 * @param metre how high a metre is, likewise
 * @param color of the lines
 */
record HeightMarks(double ground, double metre, Color color) implements Overlay {
    private static final double SMALLEST_LETTERS = 0.022;

    @Override
    public void draw(Frame frame, View view, double seconds) {
        Graphics2D pen = frame.pen();
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, (int) Math.round(frame.height() * SMALLEST_LETTERS)));
        double step = step();
        for (int i = 0; ground - i * step * metre > 0.02; i++) {
            boolean whole = i % 2 == 0;
            double y = (ground - i * step * metre) * frame.height();
            pen.setColor(faded(whole ? 150 : 70));
            pen.setStroke(new BasicStroke((float) (frame.height() * (whole ? 0.0024 : 0.0016))));
            pen.draw(new Line2D.Double(0, y, frame.width(), y));
            if (whole && i > 0) {
                pen.setColor(faded(220));
                String words = BigDecimal.valueOf(i * step).stripTrailingZeros().toPlainString() + " m";
                float base = (float) (y - frame.height() * 0.006);
                float inset = (float) (frame.height() * 0.012);
                pen.drawString(words, inset, base);
                pen.drawString(words, frame.width() - pen.getFontMetrics().stringWidth(words) - inset, base);
            }
        }
        pen.dispose();
    }

    /** Metres between two lines, so that they do not crowd. */
    private double step() {
        double step = 0.25;
        while (step * metre < SMALLEST_LETTERS * 2.4) {
            step *= 2;
        }
        return step;
    }

    private Color faded(int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
