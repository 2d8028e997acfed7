package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Meanings;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs that a tagger trained on newspapers takes for nouns: "the waiter trips", "four twins wave". A clause has
 * one verb, a noun is not followed by an article, and a word that is mostly done is rarely a thing.
 */
final class LostVerbs {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> LINKS = Set.of(
            "while", "whilst", "as", "when", "after", "before", "until", "till", "because", "whereas", "once", "since", "if", "though", "although", "where", "whenever", "then");
    /** After these a clause comes, and no noun alone. */
    private static final Set<String> CLAUSES = Set.of("while", "when", "once", "if", "because", "whenever", "whilst");
    private static final Set<String> SINGLE = Set.of("a", "an", "one", "another", "this", "each", "every", "either", "neither");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "where");
    private static final Set<String> OBJECTS = Set.of("it", "him", "her", "them", "his", "their", "its", "himself", "herself", "itself", "themselves", "each");

    /** One word for several who do something together. */
    private static final Set<String> COUPLES = Set.of("couple", "pair", "duo", "trio", "crowd", "police");

    /** How much of its use a word must be a verb in, where little else speaks for it, and where much does. */
    private static final double SURELY = 0.6;
    private static final double MOSTLY = 0.4;
    private static final double PARTLY = 0.12;

    private final Meanings meanings;

    LostVerbs(Meanings meanings) {
        this.meanings = meanings;
    }

    /** @param fixed whether the word at a place keeps its tag */
    void find(NLPNode[] nodes, java.util.function.IntPredicate fixed) {
        for (int at = 2; at < nodes.length; at++) {
            String tag = tag(nodes, at);
            boolean noun = tag.equals("NN") || tag.equals("NNS") || tag.equals("NNP") && !Character.isUpperCase(nodes[at].getWordForm().codePointAt(0));
            String verb = fixed.test(at) || !noun ? null : meanings.verb(word(nodes, at));
            String found = verb == null ? null : form(nodes, at, verb);
            if (found != null) {
                nodes[at].setPartOfSpeechTag(found);
            }
        }
    }

    /** The tag of the verb that a noun is, or null. */
    private @Nullable String form(NLPNode[] nodes, int at, String verb) {
        boolean third = word(nodes, at).endsWith("s") && !word(nodes, at).equals(verb);
        boolean base = word(nodes, at).equals(verb);
        if (!third && !base) {
            return null;
        }
        double doing = meanings.doing(word(nodes, at));
        boolean found = third ? isThird(nodes, at, doing) : isBase(nodes, at, doing);
        return found ? third ? "VBZ" : "VBP" : null;
    }

    private boolean isThird(NLPNode[] nodes, int at, double doing) {
        if (isNoun(nodes, at - 1)) {
            boolean object = takesObject(nodes, at) && doing > PARTLY && !hasVerb(nodes, at) && !word(nodes, at - 1).equals("other");
            boolean odd = isPlural(nodes, at - 1) && isOfOne(nodes, at) && goesOn(nodes, at) && doing > PARTLY && !hasVerb(nodes, at);
            return object || odd || (!isPlural(nodes, at - 1) || isOneOf(nodes, at)) && isSubject(nodes, at, doing);
        }
        return isJoined(nodes, at, doing) || endsRelative(nodes, at);
    }

    private boolean isBase(NLPNode[] nodes, int at, double doing) {
        if (!isNoun(nodes, at - 1) || hasVerb(nodes, at) || !goesOn(nodes, at) && !tag(nodes, at + 1).equals("NNS") && !tag(nodes, at + 1).equals("VBZ")) {
            return false;
        }
        boolean many = isPlural(nodes, at - 1) || COUPLES.contains(word(nodes, at - 1)) && !meanings.isNoun(word(nodes, at - 1) + " " + word(nodes, at));
        boolean both = joins(nodes, at);
        double least = many || takesObject(nodes, at) ? PARTLY : MOSTLY;
        int later = finiteAfter(nodes, at);
        boolean hands = later == at + 1 && meanings.doing(word(nodes, later)) < MOSTLY;
        if (hands && both) {
            nodes[later].setPartOfSpeechTag("NNS");
        }
        return (many && begins(nodes, at) || both) && doing > least && !isPlural(nodes, at) && (later < 0 || hands && both);
    }

    /** "the ball rolls from": a noun phrase at the head of a clause that has no other verb. */
    private boolean isSubject(NLPNode[] nodes, int at, double doing) {
        if (!goesOn(nodes, at) || hasVerb(nodes, at)) {
            return false;
        }
        int first = phrase(nodes, at);
        boolean led = first > 1 && tag(nodes, first - 1).equals("CC") && hasVerbBefore(nodes, first - 1);
        boolean named = tag(nodes, first).startsWith("NNP") || tag(nodes, first).equals("PRP$") || tag(nodes, first).equals("DT");
        boolean leads = tag(nodes, at + 1).equals("TO") || tag(nodes, at + 1).equals("IN") || takesObject(nodes, at);
        boolean heads = led && named && leads || first == 1 || isOneOf(nodes, at) || isBorder(nodes, first - 1) || tag(nodes, first - 1).startsWith("RB");
        String article = tag(nodes, first);
        boolean one = article.equals("DT") || article.equals("PRP$") || article.equals("CD") || article.startsWith("NNP") || doing > SURELY;
        boolean living = switch (meanings.kind(word(nodes, at - 1))) {
            case PERSON, ANIMAL -> true;
            default -> tag(nodes, at - 1).equals("NNP");
        };
        boolean clause = CLAUSES.contains(word(nodes, first - 1)) || word(nodes, first - 2).equals("soon");
        double least = living || clause || SINGLE.contains(word(nodes, first)) || isOneOf(nodes, at) ? PARTLY : led ? SURELY : MOSTLY;
        return heads && one && doing > least && !hasLaterVerb(nodes, at);
    }

    /** "a giraffe made of chains drinks": two plurals in a row name nothing, and the clause begins with one of something. */
    private static boolean isOfOne(NLPNode[] nodes, int at) {
        int first = at - 1;
        while (first > 1 && !isBorder(nodes, first - 1)) {
            first--;
        }
        return SINGLE.contains(word(nodes, first));
    }

    /** "one of the balloons bursts". */
    private static boolean isOneOf(NLPNode[] nodes, int at) {
        int first = phrase(nodes, at);
        return word(nodes, first - 1).equals("of") && SINGLE.contains(word(nodes, first - 2));
    }

    /** "a seed falls into the soil, sprouts, and grows": in a row of what one does. */
    private boolean isJoined(NLPNode[] nodes, int at, double doing) {
        boolean comma = word(nodes, at - 1).equals(",");
        boolean and = tag(nodes, at - 1).equals("CC") || word(nodes, at - 1).equals("then");
        int before = and && word(nodes, at - 2).equals(",") ? at - 3 : at - 2;
        if (!comma && !and || before < 1 || !hasThird(nodes, before) || isPlural(nodes, before) && !takesObject(nodes, at)) {
            return false;
        }
        if (takesObject(nodes, at)) {
            return doing > PARTLY;
        }
        String next = tag(nodes, at + 1);
        boolean led = next.equals("IN") || next.equals("TO") || next.equals("RP") || next.startsWith("RB");
        boolean row = comma && (tag(nodes, at + 1).equals(",") || tag(nodes, at + 1).equals("CC")) && finiteAfter(nodes, at) > 0;
        boolean ends = at + 1 >= nodes.length || next.equals(".") || next.equals(",");
        return led && doing > (isSingular(nodes, before) ? 0.2 : MOSTLY) || row && doing > PARTLY || ends && doing > (isNoun(nodes, before) ? SURELY : MOSTLY);
    }

    /** "the bridge, which was built of stone, collapses". */
    private boolean endsRelative(NLPNode[] nodes, int at) {
        if (!word(nodes, at - 1).equals(",") || !goesOn(nodes, at)) {
            return false;
        }
        int from = at - 2;
        while (from > 0 && !word(nodes, from).equals(",")) {
            from--;
        }
        String opener = tag(nodes, from + 1);
        boolean aside = opener.equals("VBG") || opener.equals("VBN") || opener.equals("DT") && tag(nodes, from - 1).startsWith("NNP");
        boolean relative = from > 0 && (RELATIVES.contains(word(nodes, from + 1)) || aside && meanings.doing(word(nodes, at)) > PARTLY);
        for (int i = 1; i < from; i++) {
            relative &= !FINITE.contains(tag(nodes, i));
        }
        return relative && finiteAfter(nodes, at) < 0;
    }

    /** Whether something with an article, or a pronoun, follows at once. */
    private static boolean takesObject(NLPNode[] nodes, int at) {
        String next = tag(nodes, at + 1);
        return next.equals("DT") || next.equals("PRP$") || next.equals("PRP") && OBJECTS.contains(word(nodes, at + 1));
    }

    /** Whether what follows may follow a verb. */
    private static boolean goesOn(NLPNode[] nodes, int at) {
        String next = tag(nodes, at + 1);
        return at + 1 >= nodes.length || next.equals(".") || next.equals(",") || next.equals("IN") || next.equals("TO") || next.equals(":")
                || next.startsWith("RB") || next.equals("RP") || next.equals("CC") || takesObject(nodes, at);
    }

    /** Where the noun phrase before a word begins. */
    private static int phrase(NLPNode[] nodes, int at) {
        int first = at - 1;
        while (first > 1 && (tag(nodes, first - 1).startsWith("NN") || tag(nodes, first - 1).startsWith("JJ") || tag(nodes, first - 1).equals("CD")
                || tag(nodes, first - 1).equals("VBN") || tag(nodes, first - 1).equals("VBG") || tag(nodes, first - 1).equals("POS"))) {
            first--;
        }
        String before = tag(nodes, first - 1);
        return first > 1 && (before.equals("DT") || before.equals("PRP$")) ? first - 1 : first;
    }

    /** Whether nothing but noun phrases joined by "of" and "and" is between a border and a word. */
    private static boolean begins(NLPNode[] nodes, int at) {
        int i = at - 1;
        while (i > 0 && !isBorder(nodes, i)) {
            String tag = tag(nodes, i);
            boolean other = tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG") || tag.equals("MD");
            if (other) {
                return false;
            }
            i--;
        }
        return true;
    }

    /** "a man and a cat stand", "Mia and Ben dance". */
    private static boolean joins(NLPNode[] nodes, int at) {
        for (int i = 2; i < at - 1; i++) {
            boolean and = word(nodes, i).equals("and") && isNoun(nodes, i - 1);
            String next = tag(nodes, i + 1);
            if (and && (next.equals("DT") || next.startsWith("NNP") || next.equals("PRP$") || next.equals("CD"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause up to a word has a verb already. */
    private static boolean hasVerb(NLPNode[] nodes, int at) {
        for (int i = at - 1; i > 0 && !isBorder(nodes, i) && !(tag(nodes, i).equals("CC") && hasSubjectAfter(nodes, i, at)); i--) {
            if (FINITE.contains(tag(nodes, i)) && !RELATIVES.contains(word(nodes, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSubjectAfter(NLPNode[] nodes, int and, int at) {
        String next = tag(nodes, and + 1);
        return phrase(nodes, at) == and + 1 && (next.equals("DT") || next.equals("PRP$") || next.startsWith("NNP"));
    }

    private static boolean hasVerbBefore(NLPNode[] nodes, int at) {
        for (int i = 1; i < at; i++) {
            if (FINITE.contains(tag(nodes, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same clause goes on to a verb that is not joined by "and". */
    private static boolean hasLaterVerb(NLPNode[] nodes, int at) {
        for (int i = at + 1; i < nodes.length && !isBorder(nodes, i) && !tag(nodes, i).equals("CC"); i++) {
            if (FINITE.contains(tag(nodes, i))) {
                return true;
            }
        }
        return false;
    }

    private static int finiteAfter(NLPNode[] nodes, int at) {
        for (int i = at + 1; i < nodes.length && !LINKS.contains(word(nodes, i)); i++) {
            if (FINITE.contains(tag(nodes, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasThird(NLPNode[] nodes, int at) {
        for (int i = 1; i <= at; i++) {
            if (tag(nodes, i).equals("VBZ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorder(NLPNode[] nodes, int at) {
        String tag = tag(nodes, at);
        return tag.equals(",") || tag.equals(":") || tag.equals(".") || LINKS.contains(word(nodes, at)) || RELATIVES.contains(word(nodes, at));
    }

    private static boolean isNoun(NLPNode[] nodes, int at) {
        return tag(nodes, at).startsWith("NN");
    }

    private static boolean isPlural(NLPNode[] nodes, int at) {
        return tag(nodes, at).equals("NNS") || tag(nodes, at).equals("NNPS");
    }

    private static boolean isSingular(NLPNode[] nodes, int at) {
        return tag(nodes, at).equals("NN") || tag(nodes, at).equals("PRP");
    }

    private static String tag(NLPNode[] nodes, int at) {
        return at < 1 || at >= nodes.length ? "" : nodes[at].getPartOfSpeechTag();
    }

    private static String word(NLPNode[] nodes, int at) {
        return at < 1 || at >= nodes.length ? "" : nodes[at].getWordForm().toLowerCase(Locale.ROOT);
    }
}
