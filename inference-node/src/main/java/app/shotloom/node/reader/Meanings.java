package app.shotloom.node.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/** What English words mean, as far as a picture needs it; from WordNet 3.1. */
public final class Meanings {
    /** What kind of thing a noun names. */
    public enum Kind {
        PERSON,
        ANIMAL,
        THING,
        ABSTRACT,
        UNKNOWN
    }

    private static final int SENSES = 2;
    /** The dictionary's morphology tries every combination of every form of every part. */
    private static final int MOST_JOINTS = 1;
    private static final int LONGEST = 40;
    private static final int HIGHEST = 7;

    private final Dictionary dictionary;
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private final Map<String, String> singulars = new ConcurrentHashMap<>();
    private final Map<String, Double> concrete = new ConcurrentHashMap<>();
    private final Map<String, String> fields = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> firstSenses = new ConcurrentHashMap<>();
    private final Map<String, Double> doing = new ConcurrentHashMap<>();
    private final Map<String, String> verbs = new ConcurrentHashMap<>();

    private Meanings(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public static Meanings load() {
        try {
            return new Meanings(Dictionary.getDefaultResourceInstance());
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet could not be read.", e);
        }
    }

    /**
     * A noun's kind: a person or an animal by one of its commonest senses, a thing only by the first, since most
     * abstract words also name some thing. What is poured or blown, such as water and steam, is abstract too.
     */
    public Kind kind(String noun) {
        return kinds.computeIfAbsent(noun, this::findKind);
    }

    /** The dictionary form of a noun; itself when the dictionary has none. */
    public String singular(String noun) {
        return singulars.computeIfAbsent(noun, key -> base(POS.NOUN, key) instanceof String found ? found : key);
    }

    /** The dictionary form of a verb, or null when it is none. */
    public @Nullable String verb(String word) {
        String found = verbs.computeIfAbsent(word, key -> base(POS.VERB, key) instanceof String base ? base : "");
        return found.isEmpty() ? null : found;
    }

    /** Whether a word that is no noun is known as something else, such as "discover" or "legendary". */
    public boolean isOtherThanNoun(String word) {
        return exact(POS.NOUN, word) == null
                && (verb(word) != null || exact(POS.ADJECTIVE, word) != null || exact(POS.ADVERB, word) != null);
    }

    /** Every noun of several words, such as "fire hydrant". Takes a second or two. */
    public Set<String> compounds() {
        Set<String> compounds = new HashSet<>();
        try {
            dictionary.getIndexWordIterator(POS.NOUN).forEachRemaining(word -> {
                String lemma = plain(word.getLemma());
                if (lemma.indexOf(' ') > 0) {
                    compounds.add(lemma);
                }
            });
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet could not be read.", e);
        }
        return compounds;
    }

    /** Whether a noun's form is its plural, as far as its ending and the dictionary tell. */
    public boolean isPlural(String noun) {
        return !singular(noun).equals(noun) || noun.endsWith("s") && !noun.endsWith("ss") && !isNoun(noun);
    }

    /** Whether a word can be a verb and cannot be a noun, as "carries". */
    public boolean isOnlyVerb(String word) {
        return verb(word) != null && !isNoun(word) && !isNoun(singular(word));
    }

    /** How much of a word's use is as a verb, 0 to 1, against that as a noun; by WordNet's counts of its dictionary forms. */
    public double doing(String word) {
        return doing.computeIfAbsent(word, key -> {
            String verb = verb(key);
            if (verb == null) {
                return 0.0;
            }
            double done = uses(POS.VERB, verb);
            // the dictionary has "hands" as a word of its own, and it is still the plural of hand
            int named = Math.max(uses(POS.NOUN, singular(key)), key.endsWith("s") ? uses(POS.NOUN, verb) : 0);
            return done / (done + named + 1);
        });
    }

    private int uses(POS part, String lemma) {
        IndexWord word = exact(part, lemma);
        int uses = 0;
        for (Synset sense : word == null ? List.<Synset>of() : word.getSenses()) {
            for (var name : sense.getWords()) {
                // Lena is a river, and no word
                uses += plain(name.getLemma()).equals(lemma) ? 1 + name.getUseCount() : 0;
            }
        }
        return uses;
    }

    /** How often the dictionary has counted a word, as whatever part of speech; 0 for one it does not know. */
    public int uses(String word) {
        return uses(POS.NOUN, word) + uses(POS.VERB, word) + uses(POS.ADJECTIVE, word) + uses(POS.ADVERB, word);
    }

    public boolean isAdjective(String word) {
        return exact(POS.ADJECTIVE, word) != null;
    }

    public boolean isNoun(String word) {
        return exact(POS.NOUN, word) != null;
    }

    /** What a noun is a kind of, nearest first, such as gull: seabird, bird, animal. */
    public List<String> isA(String noun) {
        Set<String> all = new LinkedHashSet<>();
        IndexWord word = exact(POS.NOUN, noun);
        if (word != null) {
            List<Synset> level = new ArrayList<>(senses(word));
            for (int height = 0; height < HIGHEST && !level.isEmpty(); height++) {
                level.forEach(sense -> sense.getWords().forEach(name -> all.add(plain(name.getLemma()))));
                level = level.stream().flatMap(sense -> parents(sense).stream()).toList();
            }
        }
        all.remove(noun);
        return List.copyOf(all);
    }

    /** What else a verb's commonest sense is called, and what it is a way of, nearest first, such as stroll: walk. */
    public List<String> kindsOfDoing(String verb) {
        Set<String> all = new LinkedHashSet<>();
        IndexWord word = exact(POS.VERB, verb);
        if (word != null) {
            List<Synset> level = senses(word).subList(0, 1);
            for (int height = 0; height < 3 && !level.isEmpty(); height++) {
                level.forEach(sense -> sense.getWords().forEach(name -> all.add(plain(name.getLemma()))));
                level = level.stream().flatMap(sense -> parents(sense).stream()).toList();
            }
        }
        all.remove(verb);
        return List.copyOf(all);
    }

    /**
     * Other words for a noun and what it is a kind of, level by level, in its commonest sense that names something one
     * can see; empty when it has none.
     *
     * @param height how many levels up
     */
    public List<List<String>> levels(String noun, int height) {
        IndexWord word = exact(POS.NOUN, noun);
        List<List<String>> levels = new ArrayList<>();
        List<Synset> level = word == null ? List.of() : word.getSenses().stream().filter(Meanings::isVisible).limit(1).toList();
        for (int i = 0; i <= height && !level.isEmpty(); i++) {
            levels.add(level.stream()
                    .flatMap(sense -> sense.getWords().stream())
                    .map(name -> plain(name.getLemma()).toLowerCase(Locale.ROOT))
                    .toList());
            level = level.stream().flatMap(sense -> parents(sense).stream()).toList();
        }
        return levels;
    }

    private static boolean isVisible(Synset sense) {
        Kind kind = kind(sense);
        return kind == Kind.THING || kind == Kind.ANIMAL;
    }

    /** How much of a noun's use is for what can be seen and touched, 0 to 1, by WordNet's counts; 0 when it is unknown. */
    public double concreteness(String noun) {
        return concrete.computeIfAbsent(noun, key -> {
            IndexWord word = exact(POS.NOUN, key);
            double seen = 0;
            double all = 0;
            for (Synset sense : word == null ? List.<Synset>of() : word.getSenses()) {
                int use = 1;
                for (var name : sense.getWords()) {
                    use += plain(name.getLemma()).equalsIgnoreCase(key) ? name.getUseCount() : 0;
                }
                all += use;
                seen += kind(sense) == Kind.ABSTRACT ? 0 : use;
            }
            return all == 0 ? 0.0 : seen / all;
        });
    }

    /** WordNet's field of a noun's first sense, such as {@code noun.substance}; empty when it has none. */
    public String field(String noun) {
        return fields.computeIfAbsent(noun, key -> {
            IndexWord word = exact(POS.NOUN, key);
            return word == null || word.getSenses().isEmpty() ? "" : word.getSenses().get(0).getLexFileName();
        });
    }

    /** What the first sense of a noun is a kind of, itself included. */
    public Set<String> firstSense(String noun) {
        return firstSenses.computeIfAbsent(noun, key -> {
            Set<String> all = new LinkedHashSet<>();
            IndexWord word = exact(POS.NOUN, key);
            List<Synset> level = word == null ? List.of() : word.getSenses().stream().limit(1).toList();
            for (int height = 0; height < HIGHEST && !level.isEmpty(); height++) {
                level.forEach(sense -> sense.getWords().forEach(name -> all.add(plain(name.getLemma()))));
                level = level.stream().flatMap(sense -> parents(sense).stream()).toList();
            }
            return all;
        });
    }

    private Kind findKind(String noun) {
        IndexWord word = exact(POS.NOUN, noun);
        if (word == null) {
            word = exact(POS.NOUN, singular(noun));
        }
        if (word == null) {
            return Kind.UNKNOWN;
        }
        boolean first = true;
        for (Synset sense : senses(word)) {
            Kind kind = kind(sense);
            boolean telling = kind == Kind.PERSON || kind == Kind.ANIMAL || kind == Kind.THING && first;
            if (telling) {
                boolean beast = kind == Kind.PERSON && senses(word).stream().anyMatch(other -> kind(other) == Kind.ANIMAL);
                return beast ? Kind.ANIMAL : kind;
            }
            first = false;
        }
        return Kind.ABSTRACT;
    }

    private static Kind kind(Synset sense) {
        return switch (sense.getLexFileName()) {
            case "noun.person" -> Kind.PERSON;
            case "noun.animal" -> Kind.ANIMAL;
            case "noun.artifact", "noun.food", "noun.object", "noun.plant", "noun.body" -> Kind.THING;
            default -> Kind.ABSTRACT;
        };
    }

    private static List<Synset> senses(IndexWord word) {
        List<Synset> senses = word.getSenses();
        return senses.subList(0, Math.min(SENSES, senses.size()));
    }

    private static List<Synset> parents(Synset sense) {
        try {
            List<Synset> parents = new ArrayList<>();
            for (var pointer : sense.getPointers(PointerType.HYPERNYM)) {
                parents.add(pointer.getTargetSynset());
            }
            return parents;
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet could not be read.", e);
        }
    }

    private @Nullable String base(POS part, String word) {
        try {
            IndexWord exact = exact(part, word);
            if (exact != null && part == POS.NOUN) {
                return plain(exact.getLemma());
            }
            if (word.chars().filter(letter -> !Character.isLetterOrDigit(letter)).count() > MOST_JOINTS || word.length() > LONGEST) {
                return exact == null ? null : plain(exact.getLemma());
            }
            String found = dictionary.getMorphologicalProcessor().lookupBaseForm(part, word) instanceof IndexWord base
                    ? plain(base.getLemma())
                    : null;
            return found == null && exact != null ? plain(exact.getLemma()) : found;
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet could not be read.", e);
        }
    }

    private @Nullable IndexWord exact(POS part, String word) {
        try {
            return dictionary.getIndexWord(part, word);
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet could not be read.", e);
        }
    }

    private static String plain(String lemma) {
        return lemma.replace('_', ' ');
    }
}
