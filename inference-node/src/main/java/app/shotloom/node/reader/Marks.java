package app.shotloom.node.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the words of a prompt into marks, and notes the words that name something but mean no mark. */
final class Marks {
    private static final int LONGEST = 6;

    private final Lookup lookup;
    private final Meanings meanings;
    private final NounPhrases phrases;
    private final List<Token> tokens;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> unread = new LinkedHashSet<>();

    Marks(Lookup lookup, Meanings meanings, NounPhrases phrases, List<Token> tokens) {
        this.lookup = lookup;
        this.meanings = meanings;
        this.phrases = phrases;
        this.tokens = tokens;
    }

    List<Mark> read() {
        int at = 0;
        while (at < tokens.size()) {
            boolean begins = at > 0 && tokens.get(at).sentence() != tokens.get(at - 1).sentence();
            if (begins) {
                marks.add(new Mark.Step(false));
            }
            at = Math.max(next(at), at + 1);
        }
        return marks;
    }

    /** Words that name something but are not understood. */
    Set<String> unread() {
        return unread;
    }

    private int next(int at) {
        Token token = tokens.get(at);
        if (token.cast() == null) {
            int end = circumstance(at);
            end = end > at ? end : small(at, token);
            if (end > at) {
                return end;
            }
        }
        int verb = verb(at);
        if (verb > at) {
            return verb;
        }
        var found = phrases.at(tokens, at);
        return found == null ? leftOver(at) : noun(found);
    }

    /** Relations, times of day and weather: fixed phrases, longest first. */
    private int circumstance(int at) {
        int relation = Lookup.longest(lookup.relations, tokens, at, LONGEST);
        if (relation > 0 && isRelation(at, relation)) {
            String written = Lookup.joined(tokens, at, relation);
            marks.add(new Mark.Relation(known(lookup.relations.get(written)), written));
            return at + relation;
        }
        int time = Lookup.longest(lookup.times, tokens, at, 3);
        if (time > 0 && !(tokens.get(at).is("day") && !tokens.get(Math.max(0, at - 1)).is("by", "a", "sunny"))) {
            marks.add(new Mark.Time(known(lookup.times.get(Lookup.joined(tokens, at, time)))));
            return at + time;
        }
        int weather = Lookup.longest(lookup.weathers, tokens, at, 3);
        if (weather > 0) {
            marks.add(new Mark.Weather(known(lookup.weathers.get(Lookup.joined(tokens, at, weather)))));
            return at + weather;
        }
        return at;
    }

    /** "to" before a verb, and the particles of "get up on" and the like, place nothing. */
    private boolean isRelation(int at, int length) {
        Token token = tokens.get(at);
        boolean endsText = at + length >= tokens.size();
        if (length == 1 && token.is("to")) {
            return !endsText && !tokens.get(at + 1).tagged("VERB", "AUX");
        }
        boolean nounAhead = !endsText && tokens.get(at + 1).tagged("DET", "NUM", "PROPN", "PRON");
        return length > 1 || !endsText && (nounAhead || !token.tagged("NOUN", "ADV"));
    }

    private int small(int at, Token token) {
        Mark mark = mark(at, token);
        if (mark != null) {
            marks.add(mark);
            return at + 1;
        }
        return at;
    }

    private @Nullable Mark mark(int at, Token token) {
        boolean eachOther = token.is("each") && at + 1 < tokens.size() && tokens.get(at + 1).is("other");
        if (eachOther) {
            return new Mark.EachOther();
        }
        if (token.is("of")) {
            return new Mark.Of();
        }
        if (token.is("and", "&")) {
            return new Mark.And();
        }
        if (token.is("with", "wearing", "wears", "dressed", "holding")) {
            return token.is("holding") ? new Mark.Verb("hold") : new Mark.With(!token.is("with"));
        }
        if (token.is(",", ";", ":", "-", "–", "—", "(", ")")) {
            return new Mark.Clause(token.is(";"));
        }
        if (lookup.is("step", token.lower())) {
            return new Mark.Step(true);
        }
        if (lookup.is("clause", token.lower()) && !token.tagged("NOUN")) {
            return new Mark.Clause(true);
        }
        if (lookup.is("negation", token.lower())) {
            return new Mark.Not();
        }
        if (token.is("other") && at > 0 && tokens.get(at - 1).is("each")) {
            return new Mark.EachOther();
        }
        boolean alone = at + 1 >= tokens.size() || !tokens.get(at + 1).tagged("NOUN", "PROPN");
        if (alone && token.is("another", "other")) {
            return new Mark.Pronoun("another");
        }
        boolean placing = !marks.isEmpty() && marks.getLast() instanceof Mark.Relation;
        boolean ends = at + 1 >= tokens.size() || !tokens.get(at + 1).tagged("NOUN", "PROPN", "ADJ", "NUM");
        if (placing && ends && token.is("him", "her", "it", "them")) {
            return new Mark.Pronoun(token.lower());
        }
        if (lookup.is("pronoun", token.lower()) && !token.tagged("DET")) {
            return new Mark.Pronoun(token.lower());
        }
        boolean after = at > 0 && tokens.get(at - 1).tagged("AUX", "VERB", "ADV");
        return after && Colours.rgb(token.lower()) != null ? new Mark.Colour(token.lower()) : null;
    }

    private int verb(int at) {
        Token token = tokens.get(at);
        String base = token.cast() == null && token.isWord() ? meanings.verb(token.lower()) : null;
        if (base == null || lookup.is("person", token.lower()) || !(token.tagged("VERB") || actsAfterNoun(token))) {
            return at;
        }
        boolean introduced = at > 0 && tokens.get(at - 1).tagged("DET", "ADJ", "NUM") && !actsAfterNoun(token);
        if ((introduced || marks.isEmpty()) && phrases.at(tokens, at) != null) {
            return at;
        }
        if (base.equals("get") && at + 1 < tokens.size() && tokens.get(at + 1).is("up")) {
            marks.add(new Mark.Verb("get up"));
            return at + 2;
        }
        if (changes(base, at)) {
            unread.add(base);
        }
        if (!lookup.is("helper", base)) {
            marks.add(new Mark.Verb(base));
        }
        boolean becomes = lookup.is("helper", base) && at + 1 < tokens.size() && tokens.get(at + 1).is("into");
        return becomes ? at + 2 : at + 1;
    }

    /** Whether a verb says that something becomes other than it was, which a drawing that lasts cannot show. */
    private boolean changes(String verb, int at) {
        boolean turns = verb.equals("turn") && at + 1 < tokens.size();
        boolean intoOther = turns && (tokens.get(at + 1).is("into", "from", "to") || Colours.rgb(tokens.get(at + 1).lower()) != null);
        return intoOther || lookup.is("change", verb);
    }

    /** "waits" in "Mia waits left of a kiosk" is a verb, whatever the tagger says. */
    private boolean actsAfterNoun(Token token) {
        if (marks.isEmpty()) {
            return false;
        }
        if (sharesSubject(token) && token.tagged("NOUN", "PROPN")) {
            return true;
        }
        boolean resumes = marks.getLast() instanceof Mark.Clause && token.lower().endsWith("s") && !vocabularyKnows(token);
        if (resumes && token.tagged("NOUN", "PROPN")) {
            return true;
        }
        if (!(marks.getLast() instanceof Mark.Noun noun)) {
            return false;
        }
        boolean acting = noun.person() || noun.drawable() || meanings.kind(noun.label()) == Meanings.Kind.ANIMAL
                || lookup.is("scenery", noun.label());
        boolean form = token.lower().matches(".*(s|ing)") || noun.plural();
        return acting && form && token.tagged("NOUN", "PROPN", "ADJ");
    }

    /** "points" in "smiles and points", "cries" in "drops his ice cream and cries". */
    private boolean sharesSubject(Token token) {
        if (!(marks.getLast() instanceof Mark.And) || marks.size() < 2 || !token.lower().endsWith("s")) {
            return false;
        }
        Mark before = marks.get(marks.size() - 2);
        boolean acted = marks.size() > 2 && marks.get(marks.size() - 3) instanceof Mark.Verb && before instanceof Mark.Noun;
        return before instanceof Mark.Verb || acted && !vocabularyKnows(token);
    }

    private boolean vocabularyKnows(Token token) {
        return phrases.isKnown(meanings.singular(token.lower())) || meanings.kind(token.lower()) != Meanings.Kind.ABSTRACT;
    }

    private int noun(NounPhrases.Found found) {
        Mark.Noun noun = found.noun();
        Mark condition = noun.member() == null && noun.color() == null ? condition(noun) : null;
        if (condition != null) {
            marks.add(condition);
            return found.end();
        }
        if (found.thought() && !isFraming(noun) && !lookup.is("scenery", noun.label()) && !lookup.is("body", noun.label())) {
            unread.add(noun.label());
        } else if (!found.setting().isEmpty()) {
            marks.add(new Mark.Place(found.setting(), noun));
        } else if (!isFraming(noun)) {
            marks.add(noun);
        }
        return found.end();
    }

    /** "the afternoon", "the rain": a noun, but no thing. */
    private @Nullable Mark condition(Mark.Noun noun) {
        if (lookup.times.get(noun.label()) instanceof String time) {
            return new Mark.Time(time);
        }
        boolean falls = !noun.plural() && noun.count() == null;
        return falls && lookup.weathers.get(noun.label()) instanceof String weather ? new Mark.Weather(weather) : null;
    }

    private boolean isFraming(Mark.Noun noun) {
        return noun.member() == null && !noun.drawable() && lookup.is("framing", noun.label());
    }

    private int leftOver(int at) {
        Token token = tokens.get(at);
        if (token.isWord() && token.tagged("NOUN", "PROPN", "X", "SYM") || isPictograph(token)) {
            unread.add(token.text());
        }
        return at + 1;
    }

    private static boolean isPictograph(Token token) {
        return Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a phrase that was found is not in its list");
        }
        return value;
    }
}
