package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Layer;
import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.Scenery;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The painting of one set, from back to front. While the camera only turns and zooms, everything is on one sheet; when it
 * travels, each distance has a sheet of its own.
 */
final class SetWork {
    private static final Set<String> SKY = Set.of("plain", "cove", "clouds", "bigclouds", "sun", "stars", "planet", "earth", "galaxy", "aurora");
    private static final List<String> STUDIO_LAMPS = List.of("softbox@.05:.62^.62", "softbox@.95:.56^.60", "apple box@.14:.07^.66");
    private static final double WALL = 0.54;

    /** What stands in {@code elements.txt} for the sky that is seen through a window. */
    private static final Color OUTSIDE = new Color(0x010203);

    private final Catalog catalog;
    private final SetDesign design;
    private final Pen pen;
    private final SetPainter.Task task;
    private final Camera camera;
    private final Light light;
    private final Seasons seasons;
    private final Dice dice;
    private final List<Layer> layers = new ArrayList<>();
    private @Nullable Canvas canvas;

    SetWork(Catalog catalog, SetDesign design, Pen pen, SetPainter.Task task) {
        this.catalog = catalog;
        this.design = design;
        this.pen = pen.backdrop();
        this.task = task;
        this.camera = task.camera();
        Light outside = Light.of(task.time(), task.weather());
        this.light = design.kind() == SetDesign.Kind.IN || design.kind() == SetDesign.Kind.TOP ? outside.indoors() : outside;
        this.seasons = Seasons.of(task.season(), task.weather(), design.isOutdoors());
        this.dice = new Dice(task.seed() % 5 + design.name().hashCode());
    }

    Scenery scenery() {
        back();
        if (design.kind() == SetDesign.Kind.IN) {
            sheet(WALL);
            features(WALL);
        }
        ground();
        things();
        if (canvas != null) {
            new Mood(task, light, pen.look() == Look.NOIR, design.kind() == SetDesign.Kind.IN && !design.has("plain")).on(canvas);
        }
        finish();
        Color haze = design.isOutdoors() ? light.haze() : light.on(Hues.mix(design.back(), Color.WHITE, 0.2));
        double thick = "fog".equals(task.weather()) ? 0.92 : design.isOutdoors() ? 0.42 : 0.25;
        return new Scenery(layers, haze, thick, List.of(), weather());
    }

    private Canvas sheet(double nearness) {
        if (canvas != null && camera.hasParallax()) {
            layers.addAll(canvas.layers());
            canvas = null;
        }
        if (canvas == null) {
            canvas = new Canvas(camera, task.frameHeight(), camera.hasParallax() ? nearness : 0, pen, this::lit);
        }
        return canvas;
    }

    private void finish() {
        if (canvas != null) {
            layers.addAll(canvas.layers());
        }
    }

    private Color lit(Color color) {
        return light.on(seasons.on(color));
    }

    private void back() {
        Canvas sheet = sheet(0);
        Color back = light.on(design.back());
        boolean room = design.kind() == SetDesign.Kind.IN;
        if (design.kind().hasSky()) {
            double low = design.kind() == SetDesign.Kind.SKY ? sheet.bottom() : sheet.horizon() + 0.02;
            Color haze = Hues.mix(light.haze(), back, light.dark() ? 0.1 : 0.35);
            sheet.wash(sheet.top(), Math.min(low, sheet.bottom()), light.zenith(), haze);
            if (low < sheet.bottom() && (!design.kind().hasGround() || camera.roll() != 0)) {
                sheet.wash(low, sheet.bottom(), haze, haze);
            }
        } else if (!room) {
            backdrop(sheet, back);
        }
        sheet.settle();
        var sky = new Sky(sheet, light, dice);
        if (light.dark() && design.kind().hasSky() && !isOvercast()) {
            sky.night();
        }
        design.items().stream().filter(item -> !item.isThing()).forEach(sky::draw);
        if (!room) {
            Canvas distance = sheet(0.06);
            features(0.06);
            if ("fog".equals(task.weather()) && design.isOutdoors()) {
                Color mist = light.haze();
                distance.wash(distance.top(), distance.horizon(), faded(mist, 40), faded(mist, 215));
                distance.wash(distance.horizon(), distance.horizon() + 0.10, faded(mist, 215), faded(mist, 0));
            }
        }
    }

    /** What is behind everything where there is neither sky nor wall. */
    private void backdrop(Canvas sheet, Color back) {
        switch (design.kind()) {
            case UNDER -> sheet.wash(sheet.top(), sheet.bottom(), light.on(Hues.mix(design.back(), Color.WHITE, 0.2)), light.on(Hues.mix(design.back(), new Color(0x1E4A66), 0.45)));
            case TOP -> sheet.wash(sheet.top(), sheet.bottom(), Hues.mix(back, Hues.INK, 0.16), Hues.mix(back, Color.WHITE, 0.25));
            default -> sheet.wash(sheet.top(), sheet.bottom(), Hues.mix(design.back(), Color.BLACK, 0.35), design.back());
        }
    }

    private boolean isOvercast() {
        return List.of("rain", "storm", "snow", "fog", "clouds").contains(String.valueOf(task.weather()));
    }

    /** The wall of a room, or what stands on the horizon. */
    private void features(double nearness) {
        if (canvas == null) {
            return;
        }
        if (nearness == WALL) {
            wall(canvas);
            canvas.settle();
        }
        if (nearness == WALL && design.has("cove") && camera.hasParallax()) {
            cyclorama(canvas).light();
        }
        var walls = new Walls(canvas, light, dice, design.back());
        var distance = new Distance(canvas, light, dice, design.isOutdoors() ? light.haze() : lit(design.back()), design.kind() == SetDesign.Kind.UNDER ? canvas.ground(WALL) : canvas.horizon());
        for (Item item : design.items()) {
            if (!item.isThing() && Distance.NAMES.contains(item.what())) {
                distance.draw(item);
            } else if (!item.isThing() && !SKY.contains(item.what()) && !Floor.NAMES.contains(item.what())) {
                walls.draw(item);
            }
        }
    }

    private void wall(Canvas sheet) {
        if (design.has("cove")) {
            cyclorama(sheet).wall();
        } else {
            Color wall = light.on(design.back());
            sheet.wash(sheet.top(), sheet.bottom(), Hues.mix(wall, Hues.INK, 0.10), Hues.mix(wall, Color.WHITE, 0.08));
        }
    }

    private Cyclorama cyclorama(Canvas sheet) {
        return new Cyclorama(sheet, light, design, sheet.ground(WALL));
    }

    private void ground() {
        if (!design.kind().hasGround()) {
            return;
        }
        boolean room = design.kind() == SetDesign.Kind.IN || design.kind() == SetDesign.Kind.UNDER;
        double start = room ? WALL : design.kind() == SetDesign.Kind.SPACE ? 0.10 : 0.02;
        boolean apart = camera.hasParallax() && camera.roll() == 0;
        Canvas level = apart ? new Canvas(camera, task.frameHeight(), 1, Stage.coverGround(camera), pen, this::lit) : sheet(0.6);
        Color color = seasons.onGround(design.ground());
        Color far = Hues.mix(color, design.isOutdoors() ? light.haze() : design.back(), 0.34);
        double line = level.ground(start);
        if (design.has("cove")) {
            cyclorama(level).floor();
        } else {
            level.wash(line, level.bottom(), light.on(far), light.on(color));
        }
        if (camera.roll() == 0 && layers.isEmpty() && !apart) {
            level.settle(line);
        } else if (apart) {
            level.settle();
        }
        if (design.has("cove")) {
            cyclorama(level).light();
            if (apart) {
                level.clearAbove(line);
            }
        } else if (!design.has("plain")) {
            level.line(level.left(), line, level.right(), line, 0.0028, 0.4);
        }
        var floor = new Floor(level, dice, color, start);
        design.items().stream().filter(item -> !item.isThing() && Floor.NAMES.contains(item.what())).forEach(floor::draw);
        litter(floor);
        if (apart) {
            if (canvas != null) {
                layers.addAll(canvas.layers());
                canvas = null;
            }
            layers.add(level.layer(true));
        }
    }

    private void litter(Floor floor) {
        String litter = seasons.litter();
        if (litter != null && design.kind() == SetDesign.Kind.OUT) {
            floor.draw(Item.parse(litter));
        }
        boolean wet = "rain".equals(task.weather()) || "storm".equals(task.weather());
        if (wet && design.kind() == SetDesign.Kind.OUT) {
            floor.draw(Item.parse("puddles"));
        }
    }

    private void things() {
        List<Item> sorted = furniture().stream()
                .filter(Item::isThing)
                .sorted(Comparator.comparingDouble(Item::nearness))
                .toList();
        double last = -1;
        for (Item item : sorted) {
            double band = item.nearness() < 0.35 ? 0.22 : item.nearness() < 0.58 ? WALL : item.nearness() < 0.75 ? 0.64 : 0.85;
            if (band != last) {
                sheet(band);
                last = band;
            }
            for (int i = 0; i < item.count(); i++) {
                thing(item, i);
            }
        }
        if ("fog".equals(task.weather()) && design.isOutdoors() && canvas != null) {
            Color mist = light.haze();
            canvas.wash(canvas.top(), canvas.ground(0.3), faded(mist, 25), faded(mist, 165));
            canvas.wash(canvas.ground(0.3), canvas.ground(1.1), faded(mist, 165), faded(mist, 0));
        }
    }

    /** Past bare paper nobody sees a camera move: then the studio's lamps come into the picture. */
    private List<Item> furniture() {
        if (!design.has("cove") || camera.isStill()) {
            return design.items();
        }
        List<Item> all = new ArrayList<>(design.items());
        STUDIO_LAMPS.forEach(lamp -> all.add(Item.parse(lamp)));
        return all;
    }

    /** Whether the shot is about it: by its name, or because it is the landmark that the whole set is named for. */
    private boolean isSubject(Item item) {
        Item landmark = design.items().stream().filter(Item::isThing).findFirst().orElse(null);
        String setting = task.setting();
        return task.subjects().contains(item.what())
                || item == landmark && design.isOutdoors()
                        && task.subjects().stream().anyMatch(subject -> setting.equals(subject) || setting.endsWith(" " + subject));
    }

    private void thing(Item item, int number) {
        Element element = element(item.what());
        if (element == null || canvas == null || isSubject(item)) {
            return;
        }
        double narrow = Math.min(1, canvas.width() / 1.5);
        double x = canvas.width() * (item.x() + number * item.apart());
        double base = canvas.ground(item.nearness()) - item.raised() * narrow;
        Element placed = element.placed(x, base, item.height() * narrow);
        List<Patch> patches = new ArrayList<>();
        List<Element.Part> shining = new ArrayList<>();
        double faded = 0.10 + 0.30 * Math.max(0, 1 - item.nearness());
        Color air = design.isOutdoors() ? Hues.mix(light.haze(), design.back(), 0.4) : design.back();
        for (Element.Part part : placed.parts()) {
            boolean shines = part.shines() && light.dark();
            boolean outside = part.color().equals(OUTSIDE);
            Color washed = Hues.mix(part.color(), air, shines ? 0 : faded);
            patches.add(new Patch(part.shape(), outside ? light.haze() : shines ? washed : lit(washed)));
            if (shines) {
                shining.add(part);
            }
        }
        canvas.ink(patches, true, fineness(item.nearness()));
        for (Element.Part part : shining) {
            Rectangle2D at = part.shape().getBounds2D();
            double size = Math.hypot(at.getWidth(), at.getHeight());
            Color light = Hues.mix(part.color(), Color.WHITE, 0.2);
            int strength = size > 0.12 ? 46 : 115;
            canvas.glow(at.getCenterX(), at.getCenterY(), Math.clamp(size * 2.2, 0.06, 0.34), new Color(light.getRed(), light.getGreen(), light.getBlue(), strength));
        }
    }

    /** What is far is drawn with a finer line. */
    private static double fineness(double nearness) {
        return Math.clamp(0.55 + 0.75 * nearness, 0.6, 1.1);
    }

    private @Nullable Element element(String name) {
        Element own = Elements.named(name);
        if (own != null) {
            return own;
        }
        Illustration illustration = catalog.named(name);
        return illustration == null ? null : Element.of(illustration.drawing().recoloured(Hues::washed));
    }

    private static Color faded(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private List<Overlay> weather() {
        if (!design.isOutdoors() || task.weather() == null) {
            return List.of();
        }
        var where = new Rectangle2D.Double(0, 0, camera.aspect() * task.frameHeight(), task.frameHeight());
        double ground = camera.ground(0.35) * task.frameHeight();
        return switch (task.weather()) {
            case "rain", "snow", "storm", "wind" -> List.of(new Weather(task.weather(), where, ground, pen.line(), seasons.season(), dice));
            default -> List.of();
        };
    }
}
