package app.shotloom.node.pipeline.animatic.activity;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.Meanings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the activities of a brief's people by what they do and what they do it to. */
public final class Activities {
    private static final int KINDS = 8;

    private final ActivityBook book = ActivityBook.read();
    private final Meanings meanings;

    public Activities(Meanings meanings) {
        this.meanings = meanings;
    }

    /** What everybody is busy with in a brief. */
    public Business of(Brief brief) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Brief.Beat beat : brief.beats()) {
            Found activity = isAlone(brief, beat) ? find(brief, beat) : null;
            if (activity != null) {
                found.put(beat.id(), activity);
            }
        }
        return new Business(brief, found, noun -> meanings.kind(noun) == Meanings.Kind.ANIMAL);
    }

    /**
     * An activity, and by which word of the clause it was found.
     *
     * @param noun empty when its verb alone tells of it
     */
    record Found(Activity activity, String noun) {}

    private @Nullable Found find(Brief brief, Brief.Beat beat) {
        String object = brief.subjects().stream()
                .filter(subject -> subject.id().equals(beat.object()))
                .map(subject -> subject.label().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
        if (object != null && isPerson(brief, java.util.Objects.requireNonNull(beat.object()))) {
            return null;
        }
        return find(beat.action(), object, object == null ? Clause.nouns(beat, meanings) : List.of());
    }

    /**
     * What a verb with what it is done to looks like; null when the book says nothing of it.
     *
     * @param object the noun that it is done to, or null
     * @param around other words of the clause, which may name what it is done to
     */
    @Nullable Found find(String action, @Nullable String object, List<String> around) {
        List<String> verbs = verbs(action);
        List<String> words = new ArrayList<>(object == null ? rest(action) : List.of(object));
        if (object == null) {
            words.addAll(around);
        }
        for (String word : words) {
            for (String noun : nouns(object == null ? meanings.singular(word) : word)) {
                Activity special = find(verbs, noun);
                if (special != null) {
                    return new Found(special, word);
                }
            }
        }
        Activity abstraction = object == null ? null : ofNoun(object);
        if (object != null && abstraction != null) {
            return new Found(abstraction, object);
        }
        Activity any = object == null ? null : find(verbs, ActivityBook.ANY);
        Activity plain = any != null ? any : verbs.stream().map(book::find).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        return plain == null ? null : new Found(plain, "");
    }

    private @Nullable Activity find(List<String> verbs, String noun) {
        return verbs.stream().map(verb -> book.find(verb, noun)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    /** What a noun means with any verb: there is no picture of a haircut. */
    private @Nullable Activity ofNoun(String noun) {
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        return book.groups(head).stream().map(group -> book.find("any", group)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private List<String> verbs(String action) {
        List<String> verbs = new ArrayList<>(List.of(action));
        int space = action.indexOf(' ');
        if (space > 0) {
            verbs.add(action.substring(0, space));
        }
        String base = meanings.verb(verbs.getLast());
        if (base != null && !verbs.contains(base)) {
            verbs.add(base);
        }
        return verbs;
    }

    private static List<String> rest(String action) {
        int space = action.indexOf(' ');
        return space < 0 ? List.of() : List.of(action.substring(space + 1).split(" "));
    }

    /** A noun, its head, the groups that these are in, and what it is a kind of. */
    private List<String> nouns(String noun) {
        List<String> all = new ArrayList<>(List.of(noun));
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        if (!head.equals(noun)) {
            all.add(head);
        }
        List.copyOf(all).forEach(name -> all.addAll(book.groups(name)));
        List<String> kinds = meanings.isA(noun).stream().limit(KINDS).toList();
        kinds.forEach(kind -> all.addAll(book.groups(kind)));
        all.addAll(kinds);
        return all;
    }

    /** Whether one person does it, and not with another. */
    private static boolean isAlone(Brief brief, Brief.Beat beat) {
        boolean one = brief.subjects().stream().anyMatch(subject -> subject.id().equals(beat.subject()) && subject.count() == 1);
        boolean shared = brief.beats().stream()
                .anyMatch(other -> !other.subject().equals(beat.subject()) && other.action().equals(beat.action()) && other.words().equals(beat.words()));
        boolean given = beat.recipient() != null && isPerson(brief, beat.recipient());
        return one && !shared && !given && isPerson(brief, beat.subject());
    }

    private static boolean isPerson(Brief brief, String id) {
        return brief.subjects().stream().anyMatch(subject -> subject.id().equals(id) && subject.kind() == Brief.Kind.PERSON);
    }
}
