package app.shotloom.node.pipeline.animatic.figure.likeness;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words for clothes and for people put on, from {@code wardrobe.txt} and {@code roles.txt}. */
final class Wardrobe {
    /**
     * A part of what a word stands for.
     *
     * @param color null for any that goes with the person
     * @param open whether a colour that is said of the piece replaces it
     */
    record Part(String slot, @Nullable Color color, boolean open, String cut, String collar) {}

    static final Map<String, List<Part>> CLOTHES = read("wardrobe.txt");
    static final Map<String, List<Part>> ROLES = read("roles.txt");
    static final int LONGEST = 3;

    private Wardrobe() {}

    /** What a word means, in the singular or the plural. */
    static @Nullable List<Part> find(Map<String, List<Part>> all, String word) {
        List<Part> same = all.get(word);
        if (same == null && word.endsWith("es")) {
            same = all.get(word.substring(0, word.length() - 2));
        }
        if (same == null && word.endsWith("s")) {
            same = all.get(word.substring(0, word.length() - 1));
        }
        return same == null && word.endsWith("men") ? all.get(word.substring(0, word.length() - 2) + "an") : same;
    }

    static List<String> lines(String file) {
        try (var in = Wardrobe.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing beside " + Wardrobe.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Part>> read(String file) {
        Map<String, List<Part>> all = new LinkedHashMap<>();
        for (String line : lines(file)) {
            String[] sides = line.split("\\|");
            List<Part> parts = new ArrayList<>();
            for (String part : sides[1].strip().split("\\s+")) {
                parts.add(part(part));
            }
            for (String word : sides[0].split(",")) {
                all.putIfAbsent(word.strip(), List.copyOf(parts));
            }
        }
        return all;
    }

    private static Part part(String text) {
        String[] fields = (text + ": : : ").split(":");
        String slot = fields[0].startsWith("+") ? fields[0].substring(1) : fields[0];
        String color = fields[1].strip();
        boolean open = color.startsWith("*");
        String hex = open ? color.substring(1) : color;
        Color usual = hex.isEmpty() ? null : new Color(Integer.parseInt(hex, 16));
        return new Part(slot, usual, open, fields[2].strip(), fields[3].strip());
    }
}
