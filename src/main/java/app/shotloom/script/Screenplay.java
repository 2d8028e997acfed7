package app.shotloom.script;

import app.shotloom.shared.words.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A script as it was read.
 *
 * @param titlePage what stands before the first page, by its keys as written, in their order; several lines are joined by \n
 * @param warnings what could not be read as it was meant, each naming its line
 */
public record Screenplay(Map<String, String> titlePage, List<Element> elements, List<Saying> warnings) {

    public Screenplay {
        titlePage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(titlePage));
        elements = List.copyOf(elements);
        warnings = List.copyOf(warnings);
    }
}
