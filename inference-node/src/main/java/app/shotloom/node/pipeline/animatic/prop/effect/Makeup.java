package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.prop.Lines;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a subject what its words and its states say: its colour, material and shape, and what has become of it. */
public final class Makeup {
    /** Before the name of a state, asks {@code forms} for the subject's own drawing in that state. */
    public static final String STATE = "state:";

    /** A change is drawn in so many steps. */
    private static final int STEPS = 16;

    private static final Map<String, double[]> SHAPES = shapes();

    private final Drawing rest;
    private final long seed;
    private final @Nullable Color color;
    private final @Nullable String material;
    private final List<String> traits;
    private final boolean watery;
    private final Function<String, @Nullable Drawing> forms;
    private final Map<Color, Paint> paints = new HashMap<>();
    private final Color largest;

    /** One state as far as it has come; {@code step} of {@value #STEPS}. */
    private record Change(String attribute, String value, @Nullable String before, int step, int times) {
        double degree() {
            return (double) step / STEPS;
        }

        Change again(int newest) {
            return new Change(attribute, value, before, newest, times + 1);
        }
    }

    /** All states of a moment, as the key of a drawing. */
    public record Look(List<Object> changes, int tick) {}

    /**
     * @param rest the body's drawing, by which its colours are measured
     * @param forms the drawing of what it turns into, by its noun, as large as that is beside it; null when there is none
     */
    public Makeup(Brief.Subject subject, Drawing rest, long seed, Function<String, @Nullable Drawing> forms) {
        this.rest = rest;
        this.seed = seed;
        this.forms = forms;
        this.color = color(subject.color());
        this.material = subject.material() == null ? null : Materials.kind(subject.material().toLowerCase(Locale.ROOT));
        this.traits = subject.traits().stream().map(trait -> trait.toLowerCase(Locale.ROOT)).toList();
        this.watery = Watery.is(subject.label());
        this.largest = Shares.of(rest).largest();
    }

    /** Whether a state shows on anything there is. */
    public static boolean canShow(String attribute, String value) {
        return switch (attribute) {
            case "color" -> Colours.rgb(value) != null;
            case "material" -> Materials.kind(value) != null;
            case "size" -> true;
            default -> Effects.named(value) != null;
        };
    }

    /** What is to be seen of a moment's states. */
    public Look look(Moment moment) {
        Map<String, Change> changes = new java.util.LinkedHashMap<>();
        boolean lively = traits.stream().anyMatch(trait -> Effects.named(trait) instanceof String name && Effects.isLively(name));
        for (Moment.Condition one : moment.conditions()) {
            int step = (int) Math.round(Math.clamp(one.degree(), 0, 1) * STEPS);
            if (step == 0 && one.before() == null && !Effects.startsOtherwise(one.value())) {
                continue;
            }
            String attribute = attribute(one);
            Change before = changes.get(attribute + one.value());
            changes.put(attribute + one.value(), before == null ? new Change(attribute, one.value(), one.before(), step, 1) : before.again(step));
            lively |= Effects.named(one.value()) instanceof String name && Effects.isLively(name);
        }
        return new Look(List.copyOf(changes.values()), lively ? (int) Math.floor(moment.seconds() * 12) % 12 : 0);
    }

    /** What turns into chocolate or bronze keeps its shape: the material becomes another. */
    private static String attribute(Moment.Condition one) {
        return one.attribute().equals("form") && Materials.isStuff(one.value()) ? "material" : one.attribute();
    }

    /** The drawing with all of it. */
    public Drawing on(Drawing drawing, Look look) {
        List<Change> changes = look.changes().stream().map(Change.class::cast).toList();
        UnaryOperator<Color> paint = paint(changes);
        Drawing made = painted(drawing, paint);
        made = surfaces(made, changes);
        made = shaped(made, changes);
        var making = new Effect.Making(paint.apply(largest), seed, 1, look.tick());
        for (Change change : effects(changes)) {
            Effect effect = Effects.of(change.value());
            made = effect.on(made, change.degree(), new Effect.Making(making.main(), seed, change.times(), look.tick()));
            if (made.patches().isEmpty()) {
                return made;
            }
        }
        return formed(made, changes);
    }

    /** What somebody asked for is marked as such: looks with little colour keep that. */
    private static Drawing painted(Drawing drawing, UnaryOperator<Color> paint) {
        return new Drawing(drawing.patches().stream()
                .map(patch -> {
                    Color to = paint.apply(patch.color());
                    return to.equals(patch.color()) ? patch : patch.asked(to);
                })
                .toList());
    }

    /** Its own colour, then what each change of colour or material makes of it. */
    private UnaryOperator<Color> paint(List<Change> changes) {
        Color first = color != null ? color : material != null ? Materials.color(material) : null;
        UnaryOperator<Color> paint = first == null ? UnaryOperator.identity() : paint(first);
        for (Change change : changes) {
            Color to = change.attribute().equals("color") ? color(change.value()) : change.attribute().equals("material") ? materialColor(change.value()) : null;
            if (to != null) {
                Color from = change.attribute().equals("color") ? color(change.before()) : null;
                UnaryOperator<Color> before = from == null ? paint : paint(from);
                UnaryOperator<Color> after = paint(to);
                double degree = change.degree();
                paint = one -> Tones.mix(before.apply(one), after.apply(one), degree);
            }
        }
        return paint;
    }

    private UnaryOperator<Color> paint(Color asked) {
        return paints.computeIfAbsent(asked, one -> new Paint(rest, one));
    }

    private static @Nullable Color color(@Nullable String word) {
        Integer rgb = word == null ? null : Colours.rgb(word.toLowerCase(Locale.ROOT));
        return rgb == null ? null : new Color(rgb);
    }

    private static @Nullable Color materialColor(String word) {
        String kind = Materials.kind(word);
        return kind == null ? null : Materials.color(kind);
    }

    private Drawing surfaces(Drawing drawing, List<Change> changes) {
        Drawing made = material == null ? drawing : Materials.on(drawing, material, seed);
        for (Change change : changes) {
            String kind = change.attribute().equals("material") ? Materials.kind(change.value()) : null;
            made = kind != null && change.degree() > 0.5 ? Materials.on(made, kind, seed) : made;
        }
        for (String trait : traits) {
            made = Patterns.on(made, trait, seed);
        }
        return made;
    }

    private Drawing shaped(Drawing drawing, List<Change> changes) {
        Drawing made = drawing;
        for (String trait : traits) {
            double[] shape = SHAPES.get(trait);
            made = shape == null ? made : Yielding.scaled(made, shape[0], shape[1]);
        }
        for (Change change : changes) {
            if (change.attribute().equals("size")) {
                double[] to = Growth.of(change.value());
                double degree = change.degree();
                made = Yielding.scaled(made, 1 + (to[0] - 1) * degree, 1 + (to[1] - 1) * degree);
            }
        }
        return made;
    }

    /** The changes, and the traits that are such states from the start, in the order in which they are applied. */
    private List<Change> effects(List<Change> changes) {
        List<Change> effects = new ArrayList<>();
        for (Change change : changes) {
            String name = isOfColours(change) || states(change) != null ? null : named(change.value());
            if (name != null) {
                effects.add(new Change(change.attribute(), name, null, change.step(), change.times()));
            }
        }
        for (String trait : traits) {
            String name = Effects.named(trait);
            if (name != null && !SHAPES.containsKey(trait) && effects.stream().noneMatch(one -> one.value().equals(name))) {
                effects.add(new Change("condition", name, null, STEPS, 1));
            }
        }
        effects.sort(Comparator.comparingInt((Change one) -> Effects.order(one.value())));
        return effects;
    }

    /** What dries up is gone when it is water, and hangs its head when it is a plant. */
    private @Nullable String named(String value) {
        String name = Effects.named(value);
        return watery && "wilted".equals(name) ? "drained" : name;
    }

    /** The drawing of the subject in a state that there is a drawing of its own for; null when there is none. */
    private @Nullable Drawing states(Change change) {
        return change.attribute().equals("condition") ? forms.apply(STATE + change.value()) : null;
    }

    private static boolean isOfColours(Change change) {
        return switch (change.attribute()) {
            case "color", "material", "size", "form", "posture", "expression", "wears", "without", "holding" -> true;
            default -> false;
        };
    }

    private Drawing formed(Drawing drawing, List<Change> changes) {
        Drawing made = drawing;
        for (Change change : changes) {
            Drawing other = change.attribute().equals("form") ? forms.apply(change.value()) : states(change);
            made = other == null ? made : Growth.between(made, other, change.degree());
        }
        return made;
    }

    private static Map<String, double[]> shapes() {
        Map<String, double[]> shapes = new HashMap<>();
        for (String line : Lines.of(Makeup.class, "shapes.txt")) {
            String[] sides = line.split(":");
            String[] factors = sides[0].strip().split(" ");
            for (String word : sides[1].split(",")) {
                shapes.put(word.strip(), new double[] {Double.parseDouble(factors[0]), Double.parseDouble(factors[1])});
            }
        }
        return Map.copyOf(shapes);
    }
}
