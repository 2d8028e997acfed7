package app.shotloom.node.pipeline.animatic.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All designs of {@code sets.txt}, by their names and by the other words for them. */
final class SetBook {
    private static final Map<String, SetDesign> NAMES = new LinkedHashMap<>();

    static {
        List<SetDesign> all = new ArrayList<>();
        for (String line : Lines.of("sets.txt")) {
            all.add(SetDesign.parse(line));
        }
        all.forEach(design -> NAMES.put(design.name(), design));
        all.forEach(design -> design.aliases().forEach(alias -> NAMES.putIfAbsent(alias, design)));
    }

    private SetBook() {}

    /** Names and aliases, in the order of the book. */
    static Map<String, SetDesign> all() {
        return java.util.Collections.unmodifiableMap(NAMES);
    }

    static SetDesign studio() {
        SetDesign studio = NAMES.get("studio");
        if (studio == null) {
            throw new IllegalStateException("sets.txt has no studio.");
        }
        return studio;
    }
}
