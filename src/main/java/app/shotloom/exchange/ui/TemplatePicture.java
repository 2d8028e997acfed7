package app.shotloom.exchange.ui;

import app.shotloom.exchange.Template;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The frames of a template as on a sheet of paper, a row for each scene: how many there are, and of what shape. */
final class TemplatePicture {

    private static final double WIDTH = 320;
    private static final double HEIGHT = 180;
    private static final double MARGIN = 14;
    private static final double GAP = 6;
    private static final int MOST_ROWS = 12;

    private TemplatePicture() {}

    static Component of(Template template) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"template-picture\" aria-hidden=\"true\">");
        List<Integer> rows = rows(template);
        double frame = frameHeight(rows, ratio(template.ratio()));
        double top = (HEIGHT - rows.size() * (frame + GAP) + GAP) / 2;
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row); i++) {
                double width = frame * ratio(template.ratio());
                svg.append(rectangle(MARGIN + i * (width + GAP), top + row * (frame + GAP), width, frame));
            }
        }
        return new Html(svg.append("</svg>").toString());
    }

    private static List<Integer> rows(Template template) {
        List<Integer> rows = new ArrayList<>(template.scenes().stream().filter(count -> count > 0).limit(MOST_ROWS).toList());
        if (rows.size() == 1 && rows.getFirst() > 4) {
            int all = rows.removeFirst();
            for (int left = all; left > 0; left -= 5) {
                rows.add(Math.min(5, left));
            }
        }
        return rows.isEmpty() ? List.of(1) : rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    private static double frameHeight(List<Integer> rows, double ratio) {
        int longest = rows.stream().mapToInt(Integer::intValue).max().orElse(1);
        double byHeight = (HEIGHT - 2 * MARGIN - (rows.size() - 1) * GAP) / rows.size();
        double byWidth = (WIDTH - 2 * MARGIN - (longest - 1) * GAP) / longest / ratio;
        return Math.min(byHeight, byWidth);
    }

    private static double ratio(String code) {
        String[] sides = code.split(":");
        return Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
    }

    /** In parts of the whole: a view box would lose its capital on the way to the page, and with it its meaning. */
    private static String rectangle(double x, double y, double width, double height) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.2f%%\" y=\"%.2f%%\" width=\"%.2f%%\" height=\"%.2f%%\" rx=\"2\"/>",
                x / WIDTH * 100, y / HEIGHT * 100, width / WIDTH * 100, height / HEIGHT * 100);
    }
}
