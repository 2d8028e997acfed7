package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The engines this node has. */
@Component
public class Engines {
    private final Map<String, Renderer> byName = new TreeMap<>();

    /** @throws IllegalStateException when there is none, or two have one name */
    Engines(List<Renderer> renderers) {
        for (Renderer renderer : renderers) {
            if (byName.put(renderer.engine(), renderer) != null) {
                throw new IllegalStateException("Two engines are called " + renderer.engine());
            }
        }
        if (byName.isEmpty()) {
            throw new IllegalStateException("This node has no engine to draw with");
        }
    }

    /** In alphabetical order. */
    public Collection<String> names() {
        return byName.keySet();
    }

    Optional<Renderer> find(String engine) {
        return Optional.ofNullable(byName.get(engine));
    }

    Collection<Renderer> all() {
        return byName.values();
    }
}
