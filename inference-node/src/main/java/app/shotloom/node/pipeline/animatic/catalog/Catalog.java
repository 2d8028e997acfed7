package app.shotloom.node.pipeline.animatic.catalog;

import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the illustration that a noun means: by its name, by what it is a kind of, or else by nearness of meaning. Below
 * a threshold it finds nothing, and the artist draws a labelled stand-in.
 */
public final class Catalog implements Vocabulary {
    /** Too general to stand for anything: what hangs below them looks like nothing in particular. */
    private static final Set<String> TOO_GENERAL = Set.of(
            "artifact", "bag", "ball", "bar", "block", "body", "box", "building", "bush", "cart", "cell",
            "chest", "club", "container", "cover", "device", "entity", "food", "glass", "hall", "herb", "home", "key",
            "leaf", "matter", "meter", "note", "object", "page", "pan", "paper", "part", "peak", "piece",
            "plant", "range", "ring", "rock", "screen", "seat", "sheet", "shell", "stand", "star", "stock",
            "stone", "stop", "structure", "substance", "support", "table", "thing", "tower", "tree", "unit",
            "web", "whole", "wood");

    private static final double NEAR_ENOUGH = 0.66;

    private final Illustrations illustrations;
    private final Meanings meanings;
    private final Nearness nearness;
    private final Map<String, Illustration> names = new HashMap<>();
    private final Map<String, Found> known = new ConcurrentHashMap<>();

    /** An illustration, or none; how sure it is, from 0 to 1. */
    public record Found(@Nullable Illustration illustration, double certainty) {}

    public Catalog(Illustrations illustrations, Meanings meanings, Nearness nearness) {
        this.illustrations = illustrations;
        this.meanings = meanings;
        this.nearness = nearness;
        illustrations.all().forEach(one -> names.put(one.name(), one));
        Wordlist.readGroups("aliases.txt").forEach(this::alias);
    }

    @Override
    public boolean names(String noun) {
        return names.containsKey(noun);
    }

    /** The illustration of exactly this name, such as a setting's furniture asks for; null when there is none. */
    public @Nullable Illustration named(String name) {
        return names.get(name);
    }

    /** The best illustration for a noun in lower case and the singular. */
    public Found find(String noun) {
        return known.computeIfAbsent(noun, this::search);
    }

    private Found search(String noun) {
        Illustration exact = names.get(noun);
        if (exact != null) {
            return new Found(exact, 1);
        }
        for (String general : meanings.isA(noun)) {
            Illustration kind = TOO_GENERAL.contains(general) ? null : names.get(general);
            if (kind != null) {
                return new Found(kind, 0.9);
            }
        }
        int space = noun.lastIndexOf(' ');
        if (space > 0) {
            Found head = find(noun.substring(space + 1));
            if (head.illustration() != null && head.certainty() >= 0.9) {
                return head;
            }
        }
        Nearness.Nearest nearest = nearness.to(noun);
        boolean near = nearest.similarity() >= NEAR_ENOUGH;
        return new Found(near ? illustrations.find(nearest.name()) : null, nearest.similarity());
    }

    /** A name of the set's own wins over an alias, unless our own drawing is what the alias means. */
    private void alias(String noun, String illustration) {
        Illustration meant = illustrations.find(illustration);
        if (meant != null) {
            names.putIfAbsent(noun, meant);
        }
    }
}
