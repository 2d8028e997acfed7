package app.shotloom.node.bench.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** One HTML page to look at: scores by kind, and for each prompt four moments of its clip and what was found. */
final class Page {
    private static final int CELL = 300;
    private static final int MOMENTS = 4;

    private final Path folder;
    private final StringBuilder rows = new StringBuilder();
    private int number;

    Page(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("sheets"));
    }

    synchronized void add(Verdict verdict, Screening screening) throws IOException {
        String image = "sheets/%04d.jpg".formatted(number++);
        ImageIO.write(sheet(screening), "jpg", folder.resolve(image).toFile());
        String verdicts = verdict.findings().stream()
                .map(finding -> "<li class=%s><b>%s</b> %s</li>"
                        .formatted(finding.byLooking() ? "look" : finding.passed() ? "right" : "wrong", text(finding.check()), text(finding.why())))
                .collect(Collectors.joining());
        rows.append("<article class=%s><h3>%s</h3><p>%s · %d ms%s</p><img src=%s loading=lazy><ul>%s</ul></article>%n"
                .formatted(
                        verdict.isRight() ? "right" : "wrong",
                        text(verdict.prompt().prompt()),
                        text(verdict.prompt().family()),
                        verdict.renderMillis(),
                        screening.undepicted().isEmpty() ? "" : " · not depicted: " + text(String.join(", ", screening.undepicted())),
                        image,
                        verdicts));
    }

    Path write(List<Verdict> verdicts) throws IOException {
        String table = scores(verdicts).entrySet().stream()
                .map(score -> "<tr><td>%s<td>%d of %d<td>%.2f%s".formatted(
                        text(score.getKey()), score.getValue().right(), score.getValue().all(), score.getValue().share(),
                        score.getValue().byLooking() ? "<td>what pixels cannot tell is by looking" : ""))
                .collect(Collectors.joining("\n"));
        Path file = folder.resolve("index.html");
        Files.writeString(file, """
                <!doctype html><meta charset=utf-8><title>Pictures</title>
                <style>body{font:14px system-ui;margin:24px;background:#1c1c1e;color:#ddd}table{border-spacing:12px 2px}
                article{border-left:4px solid #3a7;padding:4px 12px;margin:16px 0}article.wrong{border-color:#d55}h3{margin:4px 0}
                img{max-width:100%%}p{margin:4px 0;color:#999}li.wrong{color:#f88}li.look{color:#8ac}li{color:#8b8}</style>
                <h1>%d of %d right</h1><label><input type=checkbox onchange="document.querySelectorAll('article.right').forEach(a=>a.hidden=this.checked)">
                only what is wrong</label><table>%s</table>%s
                """.formatted(verdicts.stream().filter(Verdict::isRight).count(), verdicts.size(), table, rows));
        return file;
    }

    /** How many of a kind are right. */
    record Score(int right, int all, boolean byLooking) {
        double share() {
            return (double) right / all;
        }
    }

    static Map<String, Score> scores(List<Verdict> verdicts) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            scores.merge(
                    verdict.prompt().family(),
                    new Score(verdict.isRight() ? 1 : 0, 1, verdict.byLooking()),
                    (a, b) -> new Score(a.right() + b.right(), a.all() + b.all(), a.byLooking() || b.byLooking()));
        }
        return scores;
    }

    private static BufferedImage sheet(Screening screening) {
        Pixels first = screening.frames().getFirst();
        int height = CELL * first.height() / first.width();
        var sheet = new BufferedImage(CELL * MOMENTS, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.BLACK);
        for (int moment = 0; moment < MOMENTS; moment++) {
            Pixels pixels = screening.frames().get(screening.last() * moment / (MOMENTS - 1));
            var frame = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
            frame.setRGB(0, 0, pixels.width(), pixels.height(), pixels.rgb(), 0, pixels.width());
            pen.drawImage(frame, moment * CELL, 0, CELL - 3, height, null);
        }
        pen.dispose();
        return sheet;
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;");
    }
}
