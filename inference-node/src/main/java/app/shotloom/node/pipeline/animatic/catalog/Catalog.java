package app.shotloom.node.pipeline.animatic.catalog;

import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.Vocabulary;
import java.util.HashMap;
import java.util.List;
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
    private static final Set<String> TOO_GENERAL = Set.copyOf(Wordlist.read("too-general.txt"));

    /** What is seen as the whole that it belongs to, such as the surface of a lake and the hood of a car. */
    private static final Set<String> OF_A_WHOLE = Set.copyOf(Wordlist.read("of-a-whole.txt"));

    private static final double NEAR_ENOUGH = 0.8;

    private static final int HIGHEST = 3;

    private final Illustrations illustrations;
    private final Meanings meanings;
    private final Nearness nearness;
    private final Map<String, Illustration> names = new HashMap<>();
    private final Map<String, Illustration> places = new HashMap<>();
    private final Map<String, Found> known = new ConcurrentHashMap<>();

    /** An illustration, or none; how sure it is, from 0 to 1. */
    public record Found(@Nullable Illustration illustration, double certainty) {}

    public Catalog(Illustrations illustrations, Meanings meanings, Nearness nearness) {
        this.illustrations = illustrations;
        this.meanings = meanings;
        this.nearness = nearness;
        illustrations.all().forEach(one -> names.put(one.name(), one));
        Wordlist.readGroups("aliases.txt").forEach((noun, illustration) -> alias(names, noun, illustration));
        Wordlist.readGroups("places.txt").forEach((noun, illustration) -> alias(places, noun, illustration));
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
        Found found = known.get(noun);
        if (found == null) {
            // a search asks for other nouns, which a map that is being computed on does not allow
            found = search(noun);
            known.put(noun, found);
        }
        return found;
    }

    private Found search(String noun) {
        Illustration exact = names.containsKey(noun) ? names.get(noun) : places.get(noun);
        if (exact != null) {
            return new Found(exact, 1);
        }
        Illustration kind = general(noun);
        if (kind != null) {
            return new Found(kind, 0.9);
        }
        int space = noun.lastIndexOf(' ');
        if (space > 0 && OF_A_WHOLE.contains(noun.substring(space + 1))) {
            return find(noun.substring(0, space));
        }
        if (space > 0 && !meanings.isNoun(noun)) {
            // not through what is known: that map must not be asked while it is being filled
            Found head = search(noun.substring(space + 1));
            if (head.illustration() != null && head.certainty() >= 0.9) {
                return head;
            }
        }
        Nearness.Nearest nearest = nearness.to(noun);
        boolean near = nearest.similarity() >= NEAR_ENOUGH;
        return new Found(near ? illustrations.find(nearest.name()) : null, nearest.similarity());
    }

    /** What it is another word for or a kind of; the farther up, the less it looks like it, so not far. */
    private @Nullable Illustration general(String noun) {
        for (List<String> level : meanings.levels(noun, HIGHEST)) {
            for (String word : level) {
                Illustration found = TOO_GENERAL.contains(word) ? null : names.get(word);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A name of the set's own wins over an alias, unless our own drawing is what the alias means. */
    private void alias(Map<String, Illustration> among, String noun, String illustration) {
        Illustration meant = illustrations.find(illustration);
        if (meant != null) {
            among.putIfAbsent(noun, meant);
        }
    }
}
