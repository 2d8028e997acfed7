package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.prop.Body;
import app.shotloom.node.pipeline.animatic.prop.Lines;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every kind of animal there is a body for, by its nouns; and animals put together of several. */
public final class Zoo {
    private final Map<String, Species> kinds = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    public Zoo() {
        for (String line : Lines.of(Zoo.class, "creatures.txt")) {
            String[] sides = line.split(":", 2);
            String[] names = sides[0].split("<");
            Species parent = names.length > 1 ? kinds.getOrDefault(names[1].strip(), Species.empty()) : Species.empty();
            Species species = Species.read(parent, sides[1]);
            for (String name : names[0].split(",")) {
                kinds.put(name.strip(), species);
            }
        }
        for (String line : Lines.of(Zoo.class, "parts.txt")) {
            String[] sides = line.split(":");
            for (String word : sides[0].split(",")) {
                parts.put(word.strip(), List.of(sides[1].strip().split("\\s*,\\s*")));
            }
        }
    }

    /** Whether there is a body for exactly this noun. */
    public boolean names(String noun) {
        return kinds.containsKey(noun);
    }

    /** The body of a noun that is named here, with what it has of other animals. */
    public Body body(String noun, List<Brief.Part> borrowed) {
        Species species = kinds.getOrDefault(noun, Species.empty());
        for (Brief.Part part : borrowed) {
            Species other = kinds.get(part.of().toLowerCase(Locale.ROOT));
            List<String> groups = groups(part.part());
            if (other != null && groups != null) {
                species = species.with(other, groups);
            }
        }
        return new Creature(species);
    }

    /** The colour that an animal mostly is; brown when it is not known. */
    public Color coat(String noun) {
        return kinds.getOrDefault(noun, Species.empty()).coat();
    }

    private @Nullable List<String> groups(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        List<String> exact = parts.get(word);
        return exact == null && word.endsWith("s") ? parts.get(word.substring(0, word.length() - 1)) : exact;
    }
}
