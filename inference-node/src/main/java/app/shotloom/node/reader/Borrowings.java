package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a creature has of others: "a frog with the head of a crocodile, the legs of a horse, and a bat's wings". A parser loses
 * such lists half way, so they are taken out before it reads, and given to the subject that they were said of.
 */
final class Borrowings {
    private static final String PART = parts();
    private static final String OF = "(?:(?:the|its|an?) )?(?:\\p{L}+ )?(" + PART + ") of (?:an? |the )?(\\p{L}+)";
    private static final String WHOSE = "(?:an? |the )?(\\p{L}+)['’]s (" + PART + ")";
    private static final String COMPOUND = "(?:an? |the )?(\\p{L}+) (" + PART + ")(?:(?<=s|feet|teeth)|(?! (?!and\\b|in\\b|on\\b|at\\b)\\p{L}))";
    private static final String ANY = "(?:" + OF + "|" + WHOSE + "|" + COMPOUND + ")(?!\\p{L})";
    private static final Pattern ITEM = Pattern.compile("(?i)" + ANY);
    private static final Pattern LIST = Pattern.compile("(?i)(\\p{L}+),? (?:that has|which has|who has|having|with) (" + ANY + "(?:(?:,? and |, | )(?:with )?" + ANY + ")*)");

    private final Map<String, List<Brief.Part>> found = new HashMap<>();
    private final String rest;

    private Borrowings(String text, Meanings meanings) {
        var galley = new Galley(text);
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            List<Brief.Part> parts = parts(list.group(2));
            if (parts.stream().allMatch(part -> isAnimal(part.of(), meanings))) {
                found.computeIfAbsent(list.group(1).toLowerCase(Locale.ROOT), key -> new ArrayList<>()).addAll(parts);
                galley.drop(list.end(1), list.end());
            }
        }
        this.rest = found.isEmpty() ? text : galley.rest();
    }

    static Borrowings in(String text, Meanings meanings) {
        return new Borrowings(text, meanings);
    }

    /** The text without what was understood. */
    String rest() {
        return rest;
    }

    /** The subjects with what they have of others. */
    List<Brief.Subject> given(List<Brief.Subject> subjects) {
        return subjects.stream().map(this::given).toList();
    }

    private Brief.Subject given(Brief.Subject one) {
        String label = one.label().toLowerCase(Locale.ROOT);
        List<Brief.Part> parts = found.get(label.substring(label.lastIndexOf(' ') + 1));
        if (parts == null) {
            return one;
        }
        List<Brief.Part> all = new ArrayList<>(one.parts());
        all.addAll(parts);
        return new Brief.Subject(
                one.id(), one.label(), one.kind(), one.characterId(), one.count(), one.color(), one.size(), one.material(), one.age(),
                one.traits(), one.clothing(), all);
    }

    private static boolean isAnimal(String noun, Meanings meanings) {
        String one = meanings.singular(noun);
        return meanings.kind(one) == Meanings.Kind.ANIMAL || meanings.isA(one).contains("animal");
    }

    private static List<Brief.Part> parts(String list) {
        List<Brief.Part> parts = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            int part = item.group(1) != null ? 1 : item.group(4) != null ? 4 : 6;
            parts.add(new Brief.Part(item.group(part).toLowerCase(Locale.ROOT), item.group(part == 1 ? 2 : part - 1).toLowerCase(Locale.ROOT)));
        }
        return parts;
    }

    private static String parts() {
        List<String> words = new ArrayList<>();
        for (String line : Lexicon.lines("grammar.txt")) {
            if (line.startsWith("body:")) {
                for (String word : line.substring(5).split(",")) {
                    words.add(word.strip() + "s?");
                }
            }
        }
        return String.join("|", words);
    }
}
