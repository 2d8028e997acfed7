package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.PlaceWords;
import app.shotloom.node.reader.Vocabulary;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Parses English prose with NLP4J. Many threads may use one parser. */
public final class EnglishParser {
    private static final int LONGEST_SENTENCE = 100;
    /** More than 20,000 characters of prose have; only a text of nothing but signs has more. */
    private static final int MOST_WORDS = 4_500;

    private final Models models;
    private final Spelling spelling;
    private final Phrases phrases;
    private final Retagging retagging;

    private EnglishParser(Models models, Spelling spelling, Phrases phrases, Retagging retagging) {
        this.models = models;
        this.spelling = spelling;
        this.phrases = phrases;
        this.retagging = retagging;
    }

    /** Takes about ten seconds and half a gigabyte of memory. */
    public static EnglishParser load(PlaceWords places, Meanings meanings, Vocabulary vocabulary) {
        Models models = Models.shared();
        return new EnglishParser(
                models, new Spelling(meanings, vocabulary, models::isCommon, models::isSmall), new Phrases(places, meanings, vocabulary), new Retagging(meanings));
    }

    /** The sentences of a text, in order; line breaks and semicolons end a sentence too. */
    public List<Sentence> parse(Prose prose) {
        String text = prose.plain();
        List<List<Piece>> sentences = new ArrayList<>();
        int words = 0;
        int from = 0;
        for (int to = 0; to <= text.length() && words < MOST_WORDS; to++) {
            if (to == text.length() || isBreak(text.charAt(to))) {
                for (List<Piece> sentence : split(prose, from, to)) {
                    sentences.add(sentence);
                    words += sentence.size();
                }
                from = to + 1;
            }
        }
        return sentences.parallelStream().map(sentence -> tree(prose, sentence)).toList();
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r' || character == ';' || character == '|' || character == '\u2028';
    }

    private List<List<Piece>> split(Prose prose, int from, int to) {
        String part = prose.plain().substring(from, to);
        List<List<Piece>> sentences = new ArrayList<>();
        if (part.isBlank()) {
            return sentences;
        }
        for (List<Token> tokens : new EnglishTokenizer().segmentize(part)) {
            List<Piece> pieces = new ArrayList<>();
            for (Token token : tokens) {
                int start = from + token.getStartOffset();
                Piece piece = Piece.word(spelling.corrected(token.getWordForm()), start, from + token.getEndOffset());
                var member = prose.at(start);
                pieces.add(member == null ? piece : piece.named(member));
            }
            List<Piece> joined = phrases.joined(pieces);
            for (int at = 0; at < joined.size(); at += LONGEST_SENTENCE) {
                sentences.add(joined.subList(at, Math.min(joined.size(), at + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    private Sentence tree(Prose prose, List<Piece> pieces) {
        NLPNode[] nodes = new NLPNode[pieces.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, pieces.get(i - 1).form());
        }
        models.tag(nodes);
        retagging.correct(nodes, pieces);
        models.parse(nodes);
        Reattachment.correct(nodes);
        return sentence(prose, pieces, nodes);
    }

    private static Sentence sentence(Prose prose, List<Piece> pieces, NLPNode[] nodes) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            words.add(new Word(pieces.get(i), i));
        }
        for (int i = 0; i < words.size(); i++) {
            NLPNode node = nodes[i + 1];
            int head = node.getDependencyHead() == null ? 0 : node.getDependencyHead().getID();
            String lemma = node.getLemma() == null || node.getLemma().startsWith("#")
                    ? words.get(i).lower()
                    : node.getLemma();
            words.get(i).set(lemma, node.getPartOfSpeechTag(), node.getDependencyLabel(), head == 0 ? null : words.get(head - 1));
        }
        return new Sentence(words, prose.original(pieces.getFirst().start(), pieces.getLast().end()));
    }
}
