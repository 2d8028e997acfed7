package app.shotloom.node.pipeline.animatic.setting;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a setting is composed of.
 *
 * @param back the wall, or the haze over the horizon
 * @param features names that {@link Features} draws, from back to front
 */
record SetDesign(String name, Kind kind, Color back, Color ground, List<String> features, List<SetPiece> pieces) {
    /** What holds the set together. */
    enum Kind {
        IN,
        OUT,
        WATER,
        UNDER,
        SPACE,
        SKY;

        boolean hasSky() {
            return this == OUT || this == WATER || this == SKY;
        }
    }

    private static final Map<String, SetDesign> ALL = load();

    /** The design of a setting, or the neutral studio where there is none of that name. */
    static SetDesign of(String setting) {
        SetDesign design = ALL.get(setting);
        return design == null ? ALL.getOrDefault("studio", ALL.values().iterator().next()) : design;
    }

    /** Where the ground begins, as a share of the frame's height. */
    double horizon() {
        return switch (kind) {
            case IN -> 0.68;
            case OUT, WATER -> 0.60;
            case UNDER -> 0.80;
            case SPACE -> name.equals("space") ? 1.6 : 0.70;
            case SKY -> 1.6;
        };
    }

    SetDesign withGround(Color other) {
        return new SetDesign(name, kind, back, other, features, pieces);
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    private static Map<String, SetDesign> load() {
        try (var in = SetDesign.class.getResourceAsStream("sets.txt")) {
            if (in == null) {
                throw new IOException("sets.txt is missing beside " + SetDesign.class.getName());
            }
            Map<String, SetDesign> all = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SetDesign::parse)
                    .forEach(design -> all.put(design.name(), design));
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetDesign parse(String line) {
        String[] parts = line.split("\\|", -1);
        List<SetPiece> pieces = Stream.of(parts[5].split(","))
                .filter(text -> !text.isBlank())
                .map(SetPiece::parse)
                .toList();
        return new SetDesign(
                parts[0].strip(),
                Kind.valueOf(parts[1].strip().toUpperCase(java.util.Locale.ROOT)),
                new Color(Integer.parseInt(parts[2].strip(), 16)),
                new Color(Integer.parseInt(parts[3].strip(), 16)),
                List.of(parts[4].strip().split(" ")),
                pieces);
    }
}
