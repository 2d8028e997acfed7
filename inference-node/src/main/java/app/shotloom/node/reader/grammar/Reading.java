package app.shotloom.node.reader.grammar;

import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.PlaceWords;
import app.shotloom.node.reader.Vocabulary;
import app.shotloom.node.reader.grammar.TimeMarks.TimeMark;
import app.shotloom.node.reader.parse.Sentence;
import app.shotloom.node.reader.parse.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One reading of one text: what it draws on, how far it has come, and which words it has made use of. */
final class Reading {
    final Lists lists;
    final Meanings meanings;
    final PlaceWords places;
    final Vocabulary vocabulary;
    final Nouns nouns;
    final Settings settings;
    final Company company;
    final Story story = new Story();
    final Map<Word, TimeMark> times = new HashMap<>();
    private final Set<Word> used = new HashSet<>();
    Sentence sentence;

    Reading(Lists lists, Meanings meanings, PlaceWords places, Vocabulary vocabulary, Sentence first) {
        this.lists = lists;
        this.meanings = meanings;
        this.places = places;
        this.vocabulary = vocabulary;
        this.nouns = new Nouns(lists, meanings, vocabulary);
        this.settings = new Settings(lists, meanings);
        this.company = new Company(lists, meanings);
        this.sentence = first;
    }

    boolean is(String set, Word word) {
        return lists.is(set, word.lower()) || lists.is(set, word.lemma());
    }

    void use(Word word) {
        used.add(word);
    }

    void use(List<Word> words) {
        used.addAll(words);
    }

    /** Marks a word and everything below it as read. */
    void useAll(Word word) {
        use(word);
        word.children().forEach(this::useAll);
    }

    boolean isUsed(Word word) {
        return used.contains(word);
    }

    /** The words of a phrase below a word, in the order of the sentence, in lower case. */
    String phrase(Word word) {
        var text = new StringBuilder();
        for (Word one : sentence.words()) {
            if (isUnder(one, word) && !one.tag().equals("DT") && Character.isLetterOrDigit(one.lower().codePointAt(0))) {
                text.append(text.isEmpty() ? "" : " ").append(one.lower());
            }
        }
        return text.toString();
    }

    private static boolean isUnder(Word word, Word top) {
        for (Word up = word; up != null; up = up.head()) {
            if (up == top) {
                return true;
            }
        }
        return false;
    }
}
