package app.shotloom.node.pipeline.animatic.activity;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.Meanings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of a sentence that tells of one beat. */
final class Clause {
    private Clause() {}

    /** The words that come after a beat's verb, then those before it, in the singular: what it may be done to when nothing else says so. */
    static List<String> nouns(Brief.Beat beat, Meanings meanings) {
        String verb = beat.action().split(" ")[0];
        String stem = verb.substring(0, Math.max(2, verb.length() - 1));
        for (String part : beat.words().toLowerCase(Locale.ROOT).split("[.;,]|\\bthen\\b|\\bwhile\\b|\\bbefore\\b|\\bafter\\b")) {
            List<String> words = List.of(part.strip().split("[^\\p{L}-]+"));
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).startsWith(stem)) {
                    List<String> around = new ArrayList<>(words.subList(i + 1, words.size()));
                    around.addAll(words.subList(Math.max(0, Math.min(i, words.indexOf("is") + 1)), i));
                    return around.stream().filter(word -> word.length() > 2).map(meanings::singular).toList();
                }
            }
        }
        return List.of();
    }
}
