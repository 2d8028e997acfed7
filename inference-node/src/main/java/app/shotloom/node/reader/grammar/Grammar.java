package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Carried;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Interiors;
import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.PlaceWords;
import app.shotloom.node.reader.Vocabulary;
import app.shotloom.node.reader.grammar.TimeMarks.TimeMark;
import app.shotloom.node.reader.parse.EnglishParser;
import app.shotloom.node.reader.parse.Prose;
import app.shotloom.node.reader.parse.Sentence;
import app.shotloom.node.reader.parse.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English sentences for what a picture needs. */
public final class Grammar {
    /**
     * What was read.
     *
     * @param setting null where the words leave it open
     */
    public record Account(
            @Nullable String setting,
            List<Brief.Subject> subjects,
            List<Brief.Relation> relations,
            List<Brief.Beat> beats,
            List<Brief.State> states,
            List<String> absent,
            List<String> undepicted) {}

    private final EnglishParser parser;
    private final Lists lists = new Lists();
    private final PlaceWords places;
    private final Meanings meanings;
    private final Vocabulary vocabulary;

    public Grammar(EnglishParser parser, PlaceWords places, Meanings meanings, Vocabulary vocabulary) {
        this.parser = parser;
        this.places = places;
        this.meanings = meanings;
        this.vocabulary = vocabulary;
    }

    /**
     * @param text the prompt without what is read elsewhere
     * @param seconds the shot's length
     */
    public Account read(String text, double seconds, List<CastMember> cast, List<Carried> carried) {
        TimeMarks marks = TimeMarks.in(text, seconds);
        Prose prose = Prose.of(marks.rest(), cast);
        List<Sentence> sentences = parser.parse(prose);
        if (sentences.isEmpty()) {
            return new Account(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Reading reading = new Reading(lists, meanings, places, vocabulary, sentences.getFirst());
        time(reading, marks, prose, sentences);
        Clauses clauses = new Clauses(reading);
        for (Sentence sentence : sentences) {
            clauses.read(sentence);
        }
        reading.story.world = new Worlds(reading).find();
        return account(reading, sentences, seconds, carried);
    }

    private static Account account(Reading reading, List<Sentence> sentences, double seconds, List<Carried> carried) {
        Story story = reading.story;
        Plot.shorten(story, reading.lists, seconds);
        BriefWriter writer = new BriefWriter(story, seconds);
        String before = Scenery.of(carried).setting();
        String open = before == null ? reading.settings.implied(reading.company.all()) : before;
        String said = story.within && story.setting != null ? Interiors.of(story.setting) : story.setting;
        String setting = said == null ? open : said;
        List<Brief.Beat> beats = writer.beats();
        List<Brief.Relation> relations = writer.relations();
        List<Brief.State> states = writer.states(reading.company.all(), carried);
        Set<String> undepicted = new LinkedHashSet<>(story.undepicted);
        sentences.forEach(sentence -> unread(reading, sentence, undepicted));
        Account account = new Account(
                setting,
                reading.company.all().stream().map(Entity::subject).toList(),
                relations,
                beats,
                states,
                List.copyOf(story.absent),
                List.copyOf(undepicted));
        // the city in a bottle is what is looked at, not where it happens
        return story.world ? account : Premises.settled(account, story.setting == null, reading.lists, reading.vocabulary);
    }

    private static void unread(Reading reading, Sentence sentence, Set<String> undepicted) {
        for (Word word : sentence.words()) {
            boolean content = word.isNoun() || word.isVerb() && !word.tag().equals("VBZ") || word.isAdjective() || word.isVerb();
            boolean plain = reading.is("time-noun", word) || reading.is("framing", word) || reading.is("filler", word)
                    || reading.is("scenery", word) || reading.is("transparent", word) || word.labelled("aux", "auxpass");
            boolean letters = word.lower().codePoints().anyMatch(Character::isLetter);
            if (content && letters && !plain && !reading.isUsed(word)) {
                undepicted.add(word.lower().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Gives each verb the seconds that are said of it: the next one when they head it, else the one before. */
    private static void time(Reading reading, TimeMarks marks, Prose prose, List<Sentence> sentences) {
        List<Word> verbs = new ArrayList<>();
        sentences.forEach(sentence -> sentence.words().stream().filter(Grammar::canBeTimed).forEach(verbs::add));
        for (TimeMark mark : marks.all()) {
            Word best = null;
            for (Word verb : verbs) {
                boolean after = prose.origin(verb.start()) >= mark.end();
                if (mark.heads() && after) {
                    best = verb;
                    break;
                }
                if (!mark.heads() && !after) {
                    best = verb;
                }
            }
            if (best != null) {
                reading.times.putIfAbsent(best, mark);
            }
        }
    }

    private static boolean canBeTimed(Word word) {
        boolean helper = word.labelled("aux", "auxpass", "nmod", "compound", "xcomp", "acl", "amod");
        return word.isVerb() && !helper || word.head() == null;
    }
}
