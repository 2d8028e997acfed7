package app.shotloom.node.pipeline.animatic.setting;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a setting is composed of.
 *
 * @param aliases other words for it
 * @param back the wall, or the haze over the horizon
 * @param items what it is made of, in the order they are drawn
 */
record SetDesign(String name, List<String> aliases, Kind kind, Color back, Color ground, List<Item> items) {
    /** What holds the set together. */
    enum Kind {
        /** A room: a wall, and a floor before it. */
        IN,
        /** Sky over a horizon, and land before it. */
        OUT,
        /** Sky over a horizon, and water before it. */
        WATER,
        /** Below the surface of the sea. */
        UNDER,
        /** Black sky over ground. */
        SPACE,
        /** Nothing but what is far off: neither ground nor horizon. */
        VOID,
        /** The top of a thing in a room, as the world of something small. */
        TOP,
        /** Open air without ground. */
        SKY;

        boolean hasSky() {
            return this == OUT || this == WATER || this == SKY;
        }

        boolean hasGround() {
            return this != SKY && this != VOID;
        }
    }

    SetDesign {
        aliases = List.copyOf(aliases);
        items = List.copyOf(items);
    }

    /** Whether rain falls there, and snow lies. */
    boolean isOutdoors() {
        return kind == Kind.OUT || kind == Kind.WATER || kind == Kind.SKY;
    }

    boolean has(String what) {
        return items.stream().anyMatch(item -> item.what().equals(what));
    }

    SetDesign on(Color other) {
        return new SetDesign(name, aliases, kind, back, other, items);
    }

    /** Reads a line of {@code sets.txt}. */
    static SetDesign parse(String line) {
        String[] parts = line.split("\\|", -1);
        String[] colors = parts[3].strip().split(" ");
        return new SetDesign(
                parts[0].strip(),
                listed(parts[1]),
                Kind.valueOf(parts[2].strip().toUpperCase(Locale.ROOT)),
                new Color(Integer.parseInt(colors[0], 16)),
                new Color(Integer.parseInt(colors[1], 16)),
                listed(parts[4]).stream().map(Item::parse).toList());
    }

    private static List<String> listed(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
