package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.reader.Meanings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which action a verb means, by itself or with what it is done to. */
final class Verbs {
    private final Map<String, Action> actions = ActionReader.read();
    private final Map<String, Action> known = new LinkedHashMap<>();
    private final Map<String, Optional<Action>> found = new ConcurrentHashMap<>();
    private final Meanings meanings;
    private final List<String> general =
            Script.lines("general.txt").stream().flatMap(line -> List.of(line.split(" ")).stream()).toList();

    Verbs(Meanings meanings) {
        this.meanings = meanings;
        known.putAll(actions);
        for (String line : Script.lines("verbs.txt")) {
            int colon = line.indexOf(':');
            Action action = named(line.substring(0, colon).strip());
            for (String verb : line.substring(colon + 1).split(",")) {
                known.putIfAbsent(verb.strip(), action);
            }
        }
    }

    /** @throws IllegalArgumentException when there is no action of that name */
    Action named(String name) {
        Action action = actions.get(name);
        if (action == null) {
            throw new IllegalArgumentException("There is no action \"" + name + "\" in actions.txt.");
        }
        return action;
    }

    /**
     * The nearest action to a verb, or null.
     *
     * @param verb in its base form, with its particle where it has one
     * @param object the noun it is done to or with, or null
     */
    @Nullable Action of(String verb, @Nullable String object) {
        if (object != null) {
            Action special = known.get(verb + "+" + object);
            special = special == null ? known.get(verb + "+" + lastWord(object)) : special;
            if (special != null) {
                return special;
            }
        }
        return found.computeIfAbsent(verb, word -> Optional.ofNullable(search(word))).orElse(null);
    }

    private @Nullable Action search(String verb) {
        Action same = known.get(verb);
        if (same != null) {
            return same;
        }
        String base = meanings.verb(verb);
        if (base != null && known.get(base) instanceof Action action) {
            return action;
        }
        int space = verb.indexOf(' ');
        if (space > 0) {
            return search(verb.substring(0, space));
        }
        List<String> kinds = meanings.kindsOfDoing(base == null ? verb : base);
        return kinds.stream().filter(kind -> !general.contains(kind)).map(known::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private static String lastWord(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1);
    }
}
