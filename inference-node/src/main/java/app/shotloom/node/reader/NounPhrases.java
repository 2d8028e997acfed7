package app.shotloom.node.reader;

import app.shotloom.node.reader.Meanings.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds one noun phrase: determiner, number, colour, describing words, and the noun they belong to. */
final class NounPhrases {
    private static final int LONGEST = 4;
    private static final int MOST_BEFORE = 10;
    private static final java.util.Map<String, String> PEOPLE =
            java.util.Map.of("people", "person", "men", "man", "women", "woman", "children", "child", "kids", "kid");

    private final Lookup lookup;
    private final Meanings meanings;
    private final Vocabulary vocabulary;

    NounPhrases(Lookup lookup, Meanings meanings, Vocabulary vocabulary) {
        this.lookup = lookup;
        this.meanings = meanings;
        this.vocabulary = vocabulary;
    }

    /**
     * A phrase.
     *
     * @param setting the setting that its noun may also name, or empty
     * @param thought whether it names nothing that could be seen, such as patience
     * @param end the index of the first word after it
     */
    record Found(Mark.Noun noun, String setting, boolean thought, int end) {}

    /** What stands before the noun. */
    private static final class Before {
        private @Nullable Integer count;
        private @Nullable String color;
        private boolean definite;
        private boolean other;
        private final List<String> traits = new ArrayList<>();
    }

    /** The phrase that begins at a word, or null when none does. */
    @Nullable Found at(List<Token> tokens, int start) {
        var before = new Before();
        int at = start;
        while (at < tokens.size() && at - start < MOST_BEFORE && takesBefore(tokens, at, before)) {
            at++;
        }
        if (at >= tokens.size()) {
            return null;
        }
        Token head = tokens.get(at);
        if (head.cast() != null) {
            return new Found(noun(head.text(), true, true, head.cast(), false, before), "", false, at + 1);
        }
        return headed(tokens, at, at > start, before);
    }

    private boolean takesBefore(List<Token> tokens, int at, Before before) {
        Token token = tokens.get(at);
        String word = token.lower();
        if (token.cast() != null || !token.isWord() || at + 1 >= tokens.size()) {
            return false;
        }
        if (token.is("the", "this", "that", "these", "those", "its", "his", "her", "their", "my", "your", "our")) {
            before.definite = true;
            return !token.is("that", "this") || isNounish(tokens.get(at + 1));
        }
        if (token.is("another", "other")) {
            before.other = true;
            return true;
        }
        if (token.is("some", "each", "any", "all", "more", "very", "single", "entire", "whole", "own")) {
            return true;
        }
        Integer quantity = lookup.quantity(word);
        if (quantity != null && takesQuantity(tokens, at, quantity, before)) {
            return true;
        }
        return describes(tokens, at, before);
    }

    /** "two", "a", "a pair of", "a group of"; a word like "group" counts only when it is a group of something. */
    private boolean takesQuantity(List<Token> tokens, int at, int quantity, Before before) {
        Token token = tokens.get(at);
        boolean mass = token.tagged("NOUN", "PROPN", "VERB") && !lookup.is("numeral", token.lower());
        if (mass && !tokens.get(at + 1).is("of")) {
            return false;
        }
        if (before.count == null || !token.is("a", "an", "one", "single")) {
            before.count = quantity;
        }
        return true;
    }

    private boolean describes(List<Token> tokens, int at, Before before) {
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        if (token.is("of") && at > 0 && before.count != null && lookup.quantity(tokens.get(at - 1).lower()) != null) {
            return true;
        }
        boolean nounFollows = leadsToNoun(tokens, at + 1);
        if (Colours.rgb(token.lower()) != null && nounFollows) {
            before.color = before.color == null ? token.lower() : before.color;
            return true;
        }
        boolean describing = token.tagged("ADJ") && headLength(tokens, at) == 0
                || token.tagged("VERB", "ADJ") && token.lower().matches(".*(ing|ed)") && at > 0 && beforeIsOpen(tokens, at);
        if (describing && nounFollows && !next.is("of") && !lookup.is("framing", token.lower())) {
            before.traits.add(token.lower());
            return true;
        }
        return token.is("-") && nounFollows && !before.traits.isEmpty();
    }

    private boolean beforeIsOpen(List<Token> tokens, int at) {
        return tokens.get(at - 1).tagged("DET", "ADJ", "NUM");
    }

    /** Whether a noun comes after nothing but describing words. */
    private boolean leadsToNoun(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + 5); at++) {
            Token token = tokens.get(at);
            if (isNounish(token) || headLength(tokens, at) > 0) {
                return true;
            }
            if (!token.tagged("ADJ", "NUM", "ADV", "VERB") && !token.is("-", ",") && Colours.rgb(token.lower()) == null) {
                return false;
            }
        }
        return false;
    }

    private boolean isNounish(Token token) {
        return token.cast() != null
                || token.tagged("NOUN", "PROPN")
                || token.tagged("ADJ", "ADP", "X", "NUM") && vocabulary.names(meanings.singular(token.lower()));
    }

    /** How many words from here on are the name of something known. */
    private int headLength(List<Token> tokens, int at) {
        for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
            if (!areWords(tokens, at, length)) {
                continue;
            }
            String phrase = phrase(tokens, at, length);
            if (isKnown(phrase) && !(length == 1 && isFunctionWord(tokens.get(at)))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean areWords(List<Token> tokens, int at, int length) {
        return tokens.subList(at, at + length).stream().allMatch(token -> token.isWord() || token.is("-"));
    }

    boolean isKnown(String phrase) {
        return vocabulary.names(phrase) || lookup.is("person", phrase) || lookup.settings.containsKey(phrase);
    }

    private boolean isFunctionWord(Token token) {
        return token.tagged("DET", "PRON", "CCONJ", "AUX", "PUNCT", "SCONJ", "PART")
                || token.tagged("VERB") && !isKnown(meanings.singular(token.lower()));
    }

    private @Nullable Found headed(List<Token> tokens, int start, boolean introduced, Before before) {
        int at = start;
        int known = headLength(tokens, at);
        int end = known > 0 ? at + known : unknown(tokens, at);
        if (end == at) {
            return null;
        }
        while (end < tokens.size() && continues(tokens, at, end, introduced)) {
            int more = headLength(tokens, end);
            boolean name = tokens.get(end).tagged("PROPN") && tokens.get(end - 1).tagged("PROPN") && more == 0;
            if (!name) {
                before.traits.add(Lookup.joined(tokens, at, end - at));
                at = end;
            }
            end += more > 0 ? more : 1;
        }
        return found(tokens, at, end, before);
    }

    private int unknown(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean noun = token.tagged("NOUN", "PROPN") && token.isWord() && token.cast() == null;
        return noun ? at + 1 : at;
    }

    /** Whether the noun found so far only describes the next one, as in "forest road". */
    private boolean continues(List<Token> tokens, int start, int end, boolean introduced) {
        Token next = tokens.get(end);
        if (next.cast() != null || !next.isWord() || Lookup.longest(lookup.relations, tokens, end, 6) > 0) {
            return false;
        }
        String soFar = phrase(tokens, start, end - start);
        boolean whole = vocabulary.names(soFar) || isAnimate(soFar) || lookup.is("scenery", soFar);
        boolean acts = whole && meanings.verb(next.lower()) != null && !isKnown(meanings.singular(next.lower()));
        boolean name = next.tagged("PROPN") && tokens.get(end - 1).tagged("PROPN");
        boolean noun = next.tagged("NOUN") || name || headLength(tokens, end) > 0 && !next.tagged("VERB");
        return noun && !acts && (introduced || name || next.tagged("NOUN"));
    }

    private boolean isAnimate(String noun) {
        Kind kind = meanings.kind(noun);
        return lookup.is("person", noun) || kind == Kind.ANIMAL || kind == Kind.PERSON;
    }

    private Found found(List<Token> tokens, int at, int end, Before before) {
        String written = Lookup.joined(tokens, at, end - at);
        String label = phrase(tokens, at, end - at);
        Token last = tokens.get(end - 1);
        boolean plural = !written.equals(label) && !lookup.is("pair", last.lower());
        boolean drawable = vocabulary.names(label);
        Kind kind = meanings.kind(label);
        boolean named = end - at == 1 && last.tagged("PROPN") && Character.isUpperCase(last.text().codePointAt(0));
        boolean person = lookup.is("person", label)
                || !drawable && (kind == Kind.PERSON || named && kind == Kind.UNKNOWN);
        Integer members = person && !plural ? lookup.quantity(label) : null;
        before.count = members == null ? before.count : members; // a couple is two
        String setting = lookup.settings.getOrDefault(label, lookup.settings.getOrDefault(written, ""));
        boolean concrete = kind != Kind.ABSTRACT && !lookup.is("numeral", label) && !meanings.isOtherThanNoun(label);
        boolean thought = !person && !drawable && !concrete && setting.isEmpty();
        return new Found(noun(label, person, drawable, null, plural, before), setting, thought, end);
    }

    private static Mark.Noun noun(
            String label, boolean person, boolean drawable, @Nullable CastMember member, boolean plural, Before before) {
        return new Mark.Noun(
                label,
                person,
                drawable,
                member,
                before.count,
                plural,
                before.color,
                List.copyOf(before.traits),
                before.definite,
                before.other);
    }

    /** Words joined, the last one in the singular. */
    private String phrase(List<Token> tokens, int at, int length) {
        String written = Lookup.joined(tokens, at, length);
        String last = tokens.get(at + length - 1).lower();
        String before = written.substring(0, written.length() - last.length());
        boolean pair = lookup.is("pair", last);
        if (vocabulary.names(written) && (pair || meanings.isNoun(written))) {
            return written;
        }
        for (String ending : List.of("s", "es")) {
            if (written.endsWith(ending) && vocabulary.names(written.substring(0, written.length() - ending.length()))) {
                return written.substring(0, written.length() - ending.length());
            }
        }
        String people = PEOPLE.get(last);
        String singular = people != null ? people : meanings.singular(last);
        return pair && !vocabulary.names(before + singular) ? written : before + singular;
    }
}
