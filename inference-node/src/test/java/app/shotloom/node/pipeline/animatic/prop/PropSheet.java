package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.SentenceNearness;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.reader.Meanings;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Draws animals and things into one picture to look at: {@code LINES OUT.png [COLUMNS [CELL]]}. A line is a noun and
 * what is asked of it: {@code brown dog|do=run t=0.3 go=1.2 speed=2 color=red material=glass trait=striped part=wings:eagle
 * is=condition:bitten:0.5 face=1}.
 */
public final class PropSheet {
    private PropSheet() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        int columns = args.length > 2 ? Integer.parseInt(args[2]) : 10;
        int cell = args.length > 3 ? Integer.parseInt(args[3]) : 150;
        Props props = props(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        int rows = (lines.size() + columns - 1) / columns;
        var sheet = new BufferedImage(columns * cell, rows * (cell + 14), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xEFE9DA));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        for (int i = 0; i < lines.size(); i++) {
            int x = i % columns * cell;
            int y = i / columns * (cell + 14);
            draw(pen, props, lines.get(i), x, y, cell);
            pen.setColor(Color.DARK_GRAY);
            pen.drawString(lines.get(i).replaceFirst("^$", ""), x + 3, y + cell + 10);
        }
        ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }

    static Props props(Path cache) throws IOException {
        Files.createDirectories(cache);
        Meanings meanings = Meanings.load();
        Illustrations illustrations = Illustrations.load();
        List<String> names = illustrations.all().stream().map(Illustration::name).toList();
        return new Props(new Catalog(illustrations, meanings, SentenceNearness.load(cache, names)), meanings);
    }

    private static void draw(Graphics2D pen, Props props, String line, int x, int y, int cell) {
        String noun = line.split("\\|")[0].strip();
        String rest = line.contains("|") ? line.substring(line.indexOf('|') + 1) : "";
        Model model = props.of(subject(noun, rest), 0);
        double pixels = Math.min(cell * 0.78, cell * 0.86 / model.aspect());
        long start = System.nanoTime();
        Shown shown = model.puppet(new Model.Workbench(Pen.forHeight(560, 7), pixels, color -> color, 7))
                .shown(moment(rest));
        double millis = (System.nanoTime() - start) / 1e6;
        Cel cel = shown.cel();
        var picture = new BufferedImage(cel.width(), cel.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] into = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        System.arraycopy(cel.pixels(), 0, into, 0, into.length);
        double left = x + cell / 2.0 + shown.x() * pixels - cel.anchorX();
        double top = y + cell * 0.92 + shown.y() * pixels - cel.anchorY();
        pen.setClip(x, y, cell - 2, cell + 14);
        pen.drawImage(picture, AffineTransform.getTranslateInstance(left, top), null);
        pen.setColor(model.isStandIn() ? Color.RED : Color.GRAY);
        pen.drawString("%.1f".formatted(millis), x + cell - 24, y + 10);
        pen.setClip(null);
    }

    static Brief.Subject subject(String noun, String asked) {
        List<Brief.Part> parts = new ArrayList<>();
        for (String part : values(asked, "part")) {
            String[] of = part.split(":");
            parts.add(new Brief.Part(of[0], of[1]));
        }
        return new Brief.Subject(
                "s1",
                noun,
                Brief.Kind.THING,
                null,
                1,
                value(asked, "color"),
                value(asked, "size"),
                value(asked, "material"),
                value(asked, "age"),
                values(asked, "trait"),
                "",
                parts);
    }

    static Moment moment(String asked) {
        double seconds = number(asked, "t", 0);
        List<Moment.Doing> doing = new ArrayList<>();
        for (String action : values(asked, "do")) {
            doing.add(new Moment.Doing(action.replace('_', ' '), null, seconds, number(asked, "length", 3), null, 0));
        }
        List<Moment.Condition> conditions = new ArrayList<>();
        for (String condition : values(asked, "is")) {
            String[] is = condition.split(":");
            String before = is.length > 3 ? is[3] : null;
            conditions.add(new Moment.Condition(is[0], is[1], before, Double.parseDouble(is[2])));
        }
        return new Moment(
                seconds,
                doing,
                conditions,
                (int) number(asked, "face", -1),
                number(asked, "speed", 0),
                number(asked, "go", 0),
                0,
                null);
    }

    private static double number(String asked, String key, double otherwise) {
        String value = value(asked, key);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    private static @Nullable String value(String asked, String key) {
        List<String> all = values(asked, key);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<String> values(String asked, String key) {
        List<String> found = new ArrayList<>();
        for (String word : asked.strip().split("\\s+")) {
            if (word.startsWith(key + "=")) {
                found.add(word.substring(key.length() + 1));
            }
        }
        return found;
    }
}
