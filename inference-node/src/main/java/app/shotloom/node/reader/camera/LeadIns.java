package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.List;

/** Finds words that only say that there is a picture, where a sentence begins: "a photo of", "this video shows". */
final class LeadIns {
    private LeadIns() {}

    static void takeFrom(Galley galley) {
        List<Word> words = Word.in(galley.text());
        for (int at = 0; at < words.size(); at++) {
            int end = isPicture(words.get(at)) ? end(words, at + 1) : 0;
            int from = from(words, at);
            if (end > 0 && Word.at(words, from - 1).isSign()) {
                galley.cut(words.get(from).start(), words.get(end - 1).end());
            }
        }
    }

    private static boolean isPicture(Word word) {
        return word.isOf("image") || word.isOf("medium");
    }

    /** The place after "of", "showing", "in which", or 0. */
    private static int end(List<Word> words, int at) {
        Word word = Word.at(words, at);
        if (word.is("of", "showing", "shows", "depicting", "depicts", "featuring", "features", "capturing", "captures")) {
            return at + 1;
        }
        boolean which = word.is("in", "that", "which")
                && Word.at(words, at + 1).is("which", "shows", "depicts", "features", "captures");
        return which ? at + 2 : 0;
    }

    private static int from(List<Word> words, int at) {
        int from = at;
        while (isPicture(Word.at(words, from - 1)) || Word.at(words, from - 1).isOf("praise")) {
            from--;
        }
        return Word.at(words, from - 1).is("a", "an", "the", "this", "in") ? from - 1 : from;
    }
}
