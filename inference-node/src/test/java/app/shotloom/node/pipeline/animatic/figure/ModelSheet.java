package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.reader.Meanings;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;

/**
 * Draws figures to look at, into {@code OUT.png}:
 * {@code actions OUT.png FROM TO} the actions as a grid; {@code verbs OUT.png VERB[+OBJECT],…}; {@code strip OUT.png VERB}
 * one action over time; {@code people OUT.png LABEL,…} a line-up; {@code faces OUT.png LABEL} every expression close up;
 * {@code pairs OUT.png VERB,…} two who do it together. {@code -Dlook=} chooses the look.
 */
public final class ModelSheet {
    private static final int CELL = 300;
    private static final People PEOPLE = new People(Meanings.load());

    private ModelSheet() {}

    public static void main(String[] args) throws IOException {
        List<Drawn> cells = switch (args[0]) {
            case "actions" -> actions(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            case "verbs" -> verbs(List.of(args[2].split(",")));
            case "strip" -> strip(args[2]);
            case "people" -> people(List.of(args[2].split(",")));
            case "faces" -> faces(args[2]);
            case "pairs" -> pairs(List.of(args[2].split(",")));
            default -> throw new IllegalArgumentException(args[0]);
        };
        boolean large = args[0].equals("faces");
        write(cells, Path.of(args[1]), large ? 6 : 8, large ? 300 : CELL);
    }

    /** A labelled picture. */
    record Drawn(String label, List<Shown> shown, List<Double> at, double height) {}

    static Brief.Subject subject(String id, String words) {
        String[] parts = words.split(" in ", 2);
        int space = parts[0].lastIndexOf(' ');
        return new Brief.Subject(
                id, parts[0].substring(space + 1), Brief.Kind.PERSON, null, 1, null, null, null, null,
                space < 0 ? List.of() : List.of(parts[0].substring(0, space).split(" ")), parts.length > 1 ? parts[1] : "", List.of());
    }

    static Puppet puppet(Model model, double pixels) {
        return model.puppet(new Model.Workbench(Pen.of(Look.of(System.getProperty("look", "ink")), 720, 7), pixels, UnaryOperator.identity(), 5));
    }

    static Moment moment(double seconds, String verb, double speed) {
        String[] parts = verb.split("\\+");
        var doing = new Doing(parts[0], parts.length > 1 ? parts[1] : null, seconds, 4, null, 0);
        return new Moment(seconds, verb.isEmpty() ? List.of() : List.of(doing), List.of(), 1, speed, seconds * speed, -1, null);
    }

    private static List<Drawn> actions(int from, int to) throws IOException {
        List<String> names = new ArrayList<>();
        Path text = Path.of("src/main/resources/app/shotloom/node/pipeline/animatic/figure/acting/actions.txt");
        for (String line : Files.readAllLines(text)) {
            if (line.contains(" | ") && !line.startsWith("#") && !line.startsWith(" ")) {
                names.add(line.substring(0, line.indexOf(" | ")));
            }
        }
        return verbs(names.subList(Math.min(from, names.size()), Math.min(to, names.size())));
    }

    private static List<Drawn> verbs(List<String> verbs) {
        List<String> who = List.of("woman", "man", "boy", "girl", "old man", "heavy man", "young woman");
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            Puppet puppet = puppet(PEOPLE.model(subject("s" + i, who.get(i % who.size())), 0, null), CELL * 0.62);
            drawn.add(new Drawn(verbs.get(i), List.of(puppet.shown(moment(0.7, verbs.get(i), 0))), List.of(0.0), 0.62));
        }
        return drawn;
    }

    private static List<Drawn> strip(String verb) {
        Puppet puppet = puppet(PEOPLE.model(subject("s1", "woman"), 0, null), CELL * 0.62);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean moves = verb.startsWith("~");
            Moment moment = moment(i * (moves ? 0.1 : 0.17), moves ? verb.substring(1) : verb, moves ? 0.5 : 0);
            drawn.add(new Drawn("%.2f".formatted(moment.seconds()), List.of(puppet.shown(moment)), List.of(0.0), 0.62));
        }
        return drawn;
    }

    private static List<Drawn> people(List<String> labels) {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Model model = PEOPLE.model(subject("s" + i, labels.get(i)), 0, null);
            double height = 0.68 * model.metres() / 1.72;
            drawn.add(new Drawn(labels.get(i), List.of(puppet(model, CELL * height).shown(moment(0.5, "", 0))), List.of(0.0), height));
        }
        return drawn;
    }

    private static List<Drawn> faces(String label) {
        List<Drawn> drawn = new ArrayList<>();
        Model model = PEOPLE.model(subject("s1", label), 0, null);
        List<String> names = List.of(
                "calm", "happy", "delighted", "laughing", "sad", "crying", "angry", "surprised", "afraid", "tired", "disgusted", "thinking", "asleep", "kissing", "blowing", "hurt", "evil", "shy");
        for (String name : names) {
            var state = new Moment.Condition("expression", name, null, 1);
            var moment = new Moment(0.5, List.of(), List.of(state), 1, 0, 0, -1, null);
            drawn.add(new Drawn(name, List.of(puppet(model, 900).shown(moment)), List.of(0.0), 3));
        }
        return drawn;
    }

    private static List<Drawn> pairs(List<String> verbs) {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            Model one = PEOPLE.model(subject("s" + i, i % 3 == 0 ? "woman" : "man"), 0, null);
            Model two = PEOPLE.model(subject("t" + i, i % 2 == 0 ? "girl" : "man"), 0, null);
            double ratio = two.metres() / one.metres();
            double apart = 0.5;
            String[] both = verbs.get(i).split("/");
            Shown left = puppet(one, CELL * 0.62).shown(pair(both[0], apart, ratio, 1));
            Shown right = puppet(two, CELL * 0.62 * ratio).shown(pair(both[both.length - 1], -apart / ratio, 1 / ratio, -1));
            drawn.add(new Drawn(verbs.get(i), List.of(left, right), List.of(-apart / 2 * 0.62, apart / 2 * 0.62), 0.62));
        }
        return drawn;
    }

    static Moment pair(String verb, double away, double height, int facing) {
        var doing = new Doing(verb, null, 0.9, 4, new Moment.Offset(away, 0), height);
        return new Moment(0.9, List.of(doing), List.of(), facing, 0, 0, -1, null);
    }

    private static void write(List<Drawn> cells, Path out, int columns, int cell) throws IOException {
        int rows = (cells.size() + columns - 1) / columns;
        var sheet = new BufferedImage(columns * cell, rows * cell, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xF5F0E4));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < cells.size(); i++) {
            int left = i % columns * cell;
            int top = i / columns * cell;
            BufferedImage picture = new BufferedImage(cell, cell, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D inner = picture.createGraphics();
            Drawn drawn = cells.get(i);
            double ground = drawn.height() > 1 ? cell * (drawn.height() - 0.05) : cell * 0.84;
            for (int who = 0; who < drawn.shown().size(); who++) {
                Shown shown = drawn.shown().get(who);
                Cel cel = shown.cel();
                var image = new BufferedImage(cel.width(), cel.height(), BufferedImage.TYPE_INT_ARGB_PRE);
                image.getRaster().setDataElements(0, 0, cel.width(), cel.height(), cel.pixels());
                double x = cell * 0.5 + drawn.at().get(who) * cell + shown.x() * drawn.height() * cell - cel.anchorX();
                inner.drawImage(image, (int) x, (int) (ground + shown.y() * drawn.height() * cell - cel.anchorY()), null);
            }
            pen.drawImage(picture, left, top, null);
            pen.setColor(new Color(0xBBB0A0));
            pen.drawRect(left, top, cell, cell);
            pen.setColor(Color.BLACK);
            pen.drawString(drawn.label(), left + 4, top + cell - 5);
        }
        ImageIO.write(sheet, "png", out.toFile());
    }
}
