package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.reader.Meanings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How tall things are in the world, in metres, and which of them are at home in the air or on water. */
final class Sizes {
    private static final double UNKNOWN = 0.8;
    private static final double LARGEST_TOY = 0.2;

    private final Meanings meanings;
    private final Map<String, Double> metres = new HashMap<>();
    private final Map<String, Double> tops = new HashMap<>();
    private final Map<String, Double> insides = new HashMap<>();
    private final Map<String, Double> saddles = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    Sizes(Meanings meanings) {
        this.meanings = meanings;
        for (String line : lines()) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String noun : line.substring(colon + 1).split(",")) {
                if (key.startsWith("top ")) {
                    tops.put(noun.strip(), Double.valueOf(key.substring(4)));
                } else if (key.startsWith("inside ")) {
                    insides.put(noun.strip(), Double.valueOf(key.substring(7)));
                } else if (key.startsWith("saddle ")) {
                    saddles.put(noun.strip(), Double.valueOf(key.substring(7)));
                } else if (Character.isDigit(key.charAt(0))) {
                    metres.put(noun.strip(), Double.valueOf(key));
                } else {
                    homes.put(noun.strip(), key);
                }
            }
        }
    }

    /**
     * The height of a noun's thing: by its name, by the picture it has, or by what it is a kind of.
     *
     * @param picture the name of its illustration or of its kind of animal; empty when it has none
     */
    double metres(String noun, String picture, List<String> traits) {
        double size = nearest(noun, picture);
        if (traits.contains("tiny") || traits.contains("miniature") || traits.contains("toy")) {
            return size * 0.3;
        }
        if (traits.contains("small") || traits.contains("little")) {
            return size * 0.6;
        }
        if (traits.contains("giant") || traits.contains("huge") || traits.contains("enormous")) {
            return size * 3;
        }
        return traits.contains("big") || traits.contains("large") ? size * 1.6 : size;
    }

    /** Where what is on a thing stands, as a share of its height. */
    double top(String illustration) {
        return tops.getOrDefault(illustration, 0.97);
    }

    /** How far behind the middle of a thing one sits on it, as a share of its width. */
    double saddle(String illustration) {
        return saddles.getOrDefault(illustration, 0.03);
    }

    /** Where what is in a thing stands, as a share of its height. */
    double inside(String illustration) {
        return insides.getOrDefault(illustration, 0.42);
    }

    /** Whether the noun itself is listed, not only what it is a kind of. */
    boolean isNamed(String home, String noun) {
        return home.equals(homes.get(noun)) || home.equals(homes.get(lastWord(noun)));
    }

    boolean isOf(String home, String noun) {
        if (isNamed(home, noun)) {
            return true;
        }
        if (homes.containsKey(noun)) {
            return false;
        }
        for (String kind : meanings.isA(noun)) {
            String found = homes.get(kind);
            if (found != null) {
                return found.equals(home);
            }
        }
        return false;
    }

    boolean isAnimal(String noun) {
        return meanings.kind(noun) == Meanings.Kind.ANIMAL || meanings.kind(lastWord(noun)) == Meanings.Kind.ANIMAL;
    }

    private double nearest(String noun, String picture) {
        if (noun.startsWith("toy ") || noun.startsWith("model ")) {
            return LARGEST_TOY;
        }
        for (String name : new String[] {noun, picture, lastWord(noun)}) {
            Double exact = metres.get(name);
            if (exact != null) {
                return exact;
            }
        }
        for (String kind : meanings.isA(noun)) {
            Double general = metres.get(kind);
            if (general != null) {
                return general;
            }
        }
        return UNKNOWN;
    }

    private static String lastWord(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }

    private static List<String> lines() {
        try (var in = Sizes.class.getResourceAsStream("sizes.txt")) {
            if (in == null) {
                throw new IOException("sizes.txt is missing beside " + Sizes.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
