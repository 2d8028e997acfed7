package app.shotloom.node.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Splits English text into sentences and tagged words, with OpenNLP's small models. One text at a time. */
final class Language {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_SENTENCE = 120;

    /** More than 20,000 characters of prose have; only a text of nothing but signs has more. */
    private static final int MOST_WORDS = 5_000;

    private final SentenceDetector sentences;
    private final Tokenizer words;
    private final POSTagger tags;

    private Language(SentenceDetector sentences, Tokenizer words, POSTagger tags) {
        this.sentences = sentences;
        this.words = words;
        this.tags = tags;
    }

    static Language load() {
        try (var sentence = model("sentence");
                var tokens = model("tokens");
                var pos = model("pos")) {
            return new Language(
                    new SentenceDetectorME(new SentenceModel(sentence)),
                    new TokenizerME(new TokenizerModel(tokens)),
                    new POSTaggerME(new POSModel(pos)));
        } catch (IOException e) {
            throw new UncheckedIOException("The language models could not be read.", e);
        }
    }

    private static InputStream model(String part) throws IOException {
        String path = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
        InputStream found = Language.class.getResourceAsStream(path);
        if (found == null) {
            throw new IOException(path + " is not on the class path.");
        }
        return found;
    }

    /** The words of a text in order. The text's mentions say which of them name the cast. */
    synchronized List<Token> tokens(Mentions text) {
        List<Token> tokens = new ArrayList<>();
        int number = 0;
        for (Span sentence : sentences.sentPosDetect(text.plain())) {
            String part = sentence.getCoveredText(text.plain()).toString();
            List<Span> spans = List.of(words.tokenizePos(part));
            for (int from = 0; from < spans.size() && tokens.size() < MOST_WORDS; from += LONGEST_SENTENCE) {
                List<Span> few = spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE));
                tag(text, part, sentence.getStart(), few, number, tokens);
            }
            number++;
        }
        return tokens;
    }

    private void tag(Mentions text, String part, int offset, List<Span> spans, int number, List<Token> tokens) {
        String[] written = spans.stream()
                .map(span -> part.substring(span.getStart(), Math.min(span.getEnd(), span.getStart() + LONGEST_WORD)))
                .toArray(String[]::new);
        String[] tagged = tags.tag(written);
        for (int i = 0; i < written.length; i++) {
            CastMember cast = text.at(offset + spans.get(i).getStart());
            String tag = cast == null ? tagged[i] : "PROPN";
            tokens.add(new Token(written[i], written[i].toLowerCase(Locale.ROOT), tag, number, cast));
        }
    }
}
