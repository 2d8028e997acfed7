package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Lexicon;
import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.PlaceWords;
import app.shotloom.node.reader.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several words that are one: "fire hydrant", "to the left of". */
final class Phrases {
    private static final int LONGEST = 6;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their", "this");

    /** After these "drinking water" is something done. */
    private static final Set<String> DOING = Set.of(
            "is", "are", "was", "were", "be", "been", "start", "starts", "started", "begin", "begins", "began", "keep", "keeps",
            "suddenly", "he", "she", "they", "it", "and", "while", "stop", "stops", "person", "people", "man", "woman");

    private final PlaceWords places;
    private final Meanings meanings;
    private final Vocabulary vocabulary;
    private final Set<String> compounds;
    private final Set<String> modifiers;
    private final CompoundVerbs verbs;

    Phrases(PlaceWords places, Meanings meanings, Vocabulary vocabulary) {
        this.places = places;
        this.meanings = meanings;
        this.vocabulary = vocabulary;
        this.verbs = new CompoundVerbs(meanings);
        this.compounds = new HashSet<>(meanings.compounds());
        this.compounds.removeIf(noun -> noun.contains(" of ") || noun.contains(" the "));
        this.compounds.addAll(Lexicon.lines("compounds.txt"));
        Lexicon.lines("places.txt").forEach(line -> this.compounds.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" *, *"))));
        this.modifiers = Set.copyOf(Lexicon.lines("no-compound.txt").stream()
                .flatMap(line -> List.of(line.split(", *")).stream())
                .toList());
    }

    List<Piece> joined(List<Piece> words) {
        List<Piece> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Piece verb = words.get(at).cast() == null ? verbs.at(words, at) : null;
            Piece piece = words.get(at).cast() != null || verb != null ? verb : longest(words, at);
            joined.add(piece == null ? words.get(at) : piece);
            int end = joined.getLast().end();
            do {
                at++;
            } while (at < words.size() && words.get(at).start() < end);
        }
        return joined;
    }

    private @Nullable Piece longest(List<Piece> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
            List<Piece> few = words.subList(at, at + length);
            Piece found = place(few, words, at);
            if (found == null && length <= 3) {
                found = compound(few, at == 0 ? "" : words.get(at - 1).lower());
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Piece place(List<Piece> few, List<Piece> words, int at) {
        String phrase = text(few);
        if (!places.knows(phrase)) {
            return null;
        }
        boolean inFrame = places.where(phrase).isInFrame();
        int next = at + few.size();
        boolean forgotten = inFrame && at > 0 && Character.isLetter(words.get(at - 1).lower().codePointAt(0))
                && !words.get(at - 1).lower().equals("and")
                && next < words.size() && ARTICLES.contains(words.get(next).lower()) && places.knows(phrase + " of");
        String key = forgotten ? phrase + " of" : phrase;
        boolean adverb = places.where(key).isInFrame();
        return piece(few, key, StandIns.place(key, adverb), adverb ? "RB" : "IN", Piece.Kind.PLACE);
    }

    private @Nullable Piece compound(List<Piece> few, String before) {
        boolean doing = few.getFirst().lower().endsWith("ing") && DOING.contains(before);
        if (doing || modifiers.contains(few.getFirst().lower()) || few.stream().anyMatch(word -> !isWord(word) || word.cast() != null)) {
            return null;
        }
        String last = few.getLast().lower();
        String first = text(few.subList(0, few.size() - 1)) + " ";
        String singular = singular(last, first);
        boolean capitals = few.stream().allMatch(word -> Character.isUpperCase(word.text().codePointAt(0)));
        for (String noun : List.of(last, singular)) {
            if (!capitals && isCompound(first + noun) && !meanings.isOnlyVerb(last)) {
                boolean plural = !singular.equals(last);
                String form = StandIns.noun(meanings.kind(first + noun), plural);
                return piece(few, first + (plural ? singular : noun), form, plural ? "NNS" : "NN", Piece.Kind.NOUN);
            }
        }
        return null;
    }

    /** The singular that makes a known compound of the words before it: the glass of "wine glasses". */
    private String singular(String last, String first) {
        for (String ending : List.of("s", "es")) {
            String shorter = last.endsWith(ending) ? last.substring(0, last.length() - ending.length()) : last;
            if (!shorter.equals(last) && isCompound(first + shorter)) {
                return shorter;
            }
        }
        return meanings.singular(last);
    }

    private boolean isCompound(String noun) {
        return compounds.contains(noun) || vocabulary.names(noun);
    }

    private static Piece piece(List<Piece> few, String phrase, String form, String tag, Piece.Kind kind) {
        String text = String.join(" ", few.stream().map(Piece::text).toList());
        return new Piece(
                text, text.toLowerCase(Locale.ROOT), form, tag, kind, phrase, few.getFirst().start(), few.getLast().end(), null);
    }

    private static boolean isWord(Piece word) {
        return word.text().length() > 1 && word.text().chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
    }

    private static String text(List<Piece> few) {
        if (few.size() == 1) {
            return few.getFirst().lower();
        }
        return String.join(" ", few.stream().map(Piece::lower).toList()).replace(" - ", "-");
    }
}
