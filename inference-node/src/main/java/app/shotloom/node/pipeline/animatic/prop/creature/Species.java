package app.shotloom.node.pipeline.animatic.prop.creature;

import java.awt.Color;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a kind of animal is made of: groups (body, neck, head, legs, tail, …) of measures, words and colours. Lengths are
 * in hundredths of its body from shoulder to hip, so that parts of different animals fit each other.
 */
final class Species {
    private final Map<String, Map<String, String>> groups;

    private Species(Map<String, Map<String, String>> groups) {
        this.groups = groups;
    }

    /** Reads {@code body length=100 chest=28 | head size=18}; what it leaves open is as in the parent. */
    static Species read(Species parent, String line) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>(parent.groups);
        for (String part : line.split("\\|")) {
            String[] words = part.strip().split("\\s+");
            if (words[0].startsWith("-")) {
                groups.remove(words[0].substring(1));
                continue;
            }
            Map<String, String> group = new HashMap<>(groups.getOrDefault(words[0], Map.of()));
            for (int i = 1; i < words.length; i++) {
                int is = words[i].indexOf('=');
                group.put(words[i].substring(0, is), words[i].substring(is + 1));
            }
            groups.put(words[0], group);
        }
        return new Species(groups);
    }

    static Species empty() {
        return new Species(Map.of());
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    double number(String group, String key, double otherwise) {
        String value = groups.getOrDefault(group, Map.of()).get(key);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    String word(String group, String key, String otherwise) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(key, otherwise);
    }

    Color color(String group, String key, Color otherwise) {
        String value = groups.getOrDefault(group, Map.of()).get(key);
        return value == null ? otherwise : new Color(Integer.parseInt(value, 16));
    }

    /** The colour of its coat. */
    Color coat() {
        return color("body", "color", new Color(0xA98A66));
    }

    /** A colour of one of its parts, which is the coat's where nothing else is said. */
    Color color(String group) {
        return color(group, "color", coat());
    }

    /** With groups of another species, which keep the colours they have there. */
    Species with(Species other, Iterable<String> taken) {
        Map<String, Map<String, String>> mixed = new LinkedHashMap<>(groups);
        String coat = hex(other.coat());
        mixed.replaceAll((name, group) -> {
            Map<String, String> own = new HashMap<>(group);
            own.putIfAbsent("color", hex(color(name)));
            return own;
        });
        for (String name : taken) {
            if (other.has(name)) {
                Map<String, String> group = new HashMap<>(other.groups.get(name));
                group.putIfAbsent("color", coat);
                mixed.put(name, group);
            } else {
                mixed.remove(name);
            }
        }
        return new Species(mixed);
    }

    private static String hex(Color color) {
        return "%06x".formatted(color.getRGB() & 0xFFFFFF);
    }
}
