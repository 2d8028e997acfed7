package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Meanings;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets right what a tagger trained on newspapers makes of prompts: headings, short forms, and "a woman waves". It works
 * on tags, before the tree is made.
 */
final class Retagging {
    private static final Set<String> ONE = Set.of("a", "an", "one", "another", "this", "each");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private static final Set<String> TURNING = Set.of("changes", "turns", "transforms", "morphs", "shifts", "fades", "transitions");

    private static final Set<String> LINKS = Set.of("after", "when", "before", "while", "as", "once", "if", "until", "whenever", "first");

    private final Meanings meanings;
    private final LostVerbs lost;

    Retagging(Meanings meanings) {
        this.meanings = meanings;
        this.lost = new LostVerbs(meanings);
    }

    void correct(NLPNode[] nodes, List<Piece> pieces) {
        for (int i = 1; i < nodes.length; i++) {
            String forced = pieces.get(i - 1).tag();
            if (forced != null) {
                nodes[i].setPartOfSpeechTag(forced);
            }
        }
        for (int i = 1; i < nodes.length; i++) {
            if (pieces.get(i - 1).tag() == null) {
                correct(nodes, i);
            }
        }
        lost.find(nodes, at -> pieces.get(at - 1).tag() != null);
    }

    private void correct(NLPNode[] nodes, int at) {
        String tag = nodes[at].getPartOfSpeechTag();
        String word = lower(nodes, at);
        boolean adjective = tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("VB") || tag.equals("RB") || tag.equals("VBD");
        if (adjective && endsPhrase(nodes, at) && meanings.isNoun(word)) {
            nodes[at].setPartOfSpeechTag("NN");
        } else if (word.equals("dozen") && !tag.equals("CD") && at + 1 < nodes.length && nodes[at + 1].getPartOfSpeechTag().startsWith("NN")) {
            nodes[at].setPartOfSpeechTag("CD");
        } else if (tag.startsWith("VB") && isAlone(nodes) && meanings.isNoun(meanings.singular(word))) {
            nodes[at].setPartOfSpeechTag(meanings.isPlural(word) ? "NNS" : "NN");
        } else if (tag.equals("NN") && TURNING.contains(word + "s") && at > 1 && nodes[at - 1].getPartOfSpeechTag().equals("NNS") && leadsOn(nodes, at)) {
            nodes[at].setPartOfSpeechTag("VBP");
        } else if (tag.startsWith("NN") && word.endsWith("ing") && at > 2 && isDoing(nodes, at)) {
            nodes[at].setPartOfSpeechTag("VBG");
        } else if (tag.equals("NN") && at > 5 && bothDo(nodes, at)) {
            nodes[at].setPartOfSpeechTag("VBP");
        } else if (tag.startsWith("NN") && word.endsWith("s") && at > 1 && isPredicate(nodes, at)) {
            nodes[at].setPartOfSpeechTag("VBZ");
        }
    }

    /** "an orange", "a drier": after an article, and nothing after it that it could describe. */
    private static boolean endsPhrase(NLPNode[] nodes, int at) {
        int before = at - 1;
        while (before > 0 && nodes[before].getPartOfSpeechTag().startsWith("JJ")) {
            before--;
        }
        boolean article = before > 0 && ONE.contains(lower(nodes, before));
        if (!article) {
            return false;
        }
        for (int after = at + 1; after < nodes.length; after++) {
            String next = nodes[after].getPartOfSpeechTag();
            boolean onward = next.equals("CC") || next.startsWith("JJ") || next.equals(",") || next.equals("RB");
            if (next.startsWith("NN") || next.equals("CD") || next.equals("VBG") || next.equals("VBN") && after == at + 1) {
                return false;
            }
            if (!onward) {
                return true;
            }
            if (next.equals("CC") && after + 1 < nodes.length && nodes[after + 1].getPartOfSpeechTag().equals("DT")) {
                return true;
            }
        }
        return true;
    }

    /** "a woman waves": one of something cannot be many, and a sentence has a verb. */
    private boolean isPredicate(NLPNode[] nodes, int at) {
        String word = lower(nodes, at);
        boolean verb = word.endsWith("s") && meanings.verb(word) != null;
        if (verb && turns(word) && leadsOn(nodes, at)) {
            return true;
        }
        boolean otherOne = lower(nodes, at - 1).equals("other") && at > 2 && lower(nodes, at - 2).equals("the");
        if (verb && otherOne && !meanings.kind(meanings.singular(word)).equals(Meanings.Kind.PERSON) && endsClause(nodes, at)) {
            return true;
        }
        String before = nodes[at - 1].getPartOfSpeechTag();
        if (verb && (afterAnd(nodes, at) || isOne(nodes, at)) && endsClause(nodes, at)) {
            return true;
        }
        if (!verb || !(before.equals("NN") || before.equals("NNP"))) {
            return false;
        }
        int first = at - 1;
        while (first > 1 && (nodes[first - 1].getPartOfSpeechTag().startsWith("JJ") || nodes[first - 1].getPartOfSpeechTag().startsWith("NN"))) {
            first--;
        }
        boolean one = first > 1 && ONE.contains(lower(nodes, first - 1));
        boolean living = switch (meanings.kind(lower(nodes, at - 1))) {
            case PERSON, ANIMAL -> true;
            default -> before.equals("NNP");
        };
        boolean known = one || living && first > 1 && lower(nodes, first - 1).equals("the") || before.equals("NNP");
        boolean the = first > 1 && lower(nodes, first - 1).equals("the");
        return known && (one && living || !hasVerb(nodes, at)) || (one || the) && endsClause(nodes, at) && isLaterClause(nodes, first - 1, at);
    }

    /** "a bear fishing in a river": what one living being does, where no other verb is. */
    private boolean isDoing(NLPNode[] nodes, int at) {
        String who = lower(nodes, at - 1);
        int article = at - 2;
        while (article > 0 && nodes[article].getPartOfSpeechTag().startsWith("JJ")) {
            article--;
        }
        boolean one = article > 0 && (ONE.contains(lower(nodes, article)) || lower(nodes, article).equals("the"));
        boolean object = at + 1 < nodes.length && (nodes[at + 1].getPartOfSpeechTag().equals("NNS") || nodes[at + 1].getPartOfSpeechTag().equals("DT") || nodes[at + 1].getPartOfSpeechTag().equals("PRP$"))
                && meanings.doing(lower(nodes, at)) > 0.5;
        if (one && object && nodes[at - 1].getPartOfSpeechTag().startsWith("NN") && !hasVerb(nodes, at)) {
            return true;
        }
        return one && isLiving(who) && nodes[at - 1].getPartOfSpeechTag().startsWith("NN") && meanings.verb(lower(nodes, at)) != null
                && !meanings.isNoun(who + " " + lower(nodes, at)) && endsDoing(nodes, at) && !hasVerb(nodes, at);
    }

    private static boolean endsDoing(NLPNode[] nodes, int at) {
        String next = at + 1 < nodes.length ? nodes[at + 1].getPartOfSpeechTag() : ".";
        return endsClause(nodes, at) || next.startsWith("RB") || next.equals("RP") || next.equals("CC");
    }

    /** "a man and a striped cat stand near a tree": two do what one noun cannot be. */
    private boolean bothDo(NLPNode[] nodes, int at) {
        int article = at - 2;
        while (article > 0 && nodes[article].getPartOfSpeechTag().startsWith("JJ")) {
            article--;
        }
        boolean joined = article > 1 && ONE.contains(lower(nodes, article)) && lower(nodes, article - 1).equals("and");
        String word = lower(nodes, at);
        return joined && isLiving(lower(nodes, at - 1)) && word.equals(meanings.verb(word)) && !meanings.isNoun(lower(nodes, at - 1) + " " + word)
                && endsClause(nodes, at) && at + 1 < nodes.length && !nodes[at + 1].getPartOfSpeechTag().equals(",") && !hasVerb(nodes, at);
    }

    private boolean isLiving(String noun) {
        Meanings.Kind kind = meanings.kind(noun);
        return kind == Meanings.Kind.PERSON || kind == Meanings.Kind.ANIMAL;
    }

    /** The laughs of "puts it on and laughs": no noun is joined to "on". */
    private static boolean afterAnd(NLPNode[] nodes, int at) {
        if (at < 4 || !nodes[at - 1].getPartOfSpeechTag().equals("CC") || !hasVerb(nodes, at)) {
            return false;
        }
        String joined = nodes[at - 2].getPartOfSpeechTag();
        return joined.equals("RP") || joined.equals("PRP") || joined.equals("RB") || joined.equals("IN");
    }

    /** "one waves to the other". */
    private static boolean isOne(NLPNode[] nodes, int at) {
        boolean heads = at == 2 || at > 2 && (nodes[at - 2].getPartOfSpeechTag().equals(",") || nodes[at - 2].getPartOfSpeechTag().equals(":") || nodes[at - 2].getPartOfSpeechTag().equals("CC"));
        return heads && lower(nodes, at - 1).equals("one");
    }

    private static boolean turns(String word) {
        return TURNING.contains(word);
    }

    private static boolean leadsOn(NLPNode[] nodes, int at) {
        return at + 1 < nodes.length && List.of("from", "into", "to").contains(lower(nodes, at + 1));
    }

    /** "…, the vase breaks", "finally a bell rings": a clause after another, so far without a verb. */
    private static boolean isLaterClause(NLPNode[] nodes, int article, int at) {
        if (article < 2 || !hasVerb(nodes, at)) {
            return false;
        }
        String before = nodes[article - 1].getPartOfSpeechTag();
        boolean begins = before.equals("RB") || before.equals(",") && LINKS.contains(lower(nodes, 1));
        return begins && (at + 1 >= nodes.length || !FINITE.contains(nodes[at + 1].getPartOfSpeechTag()));
    }

    private static boolean endsClause(NLPNode[] nodes, int at) {
        if (at + 1 >= nodes.length) {
            return true;
        }
        String next = nodes[at + 1].getPartOfSpeechTag();
        return next.equals(".") || next.equals(",") || next.equals("IN") || next.equals("TO") || next.equals("DT") || next.equals("PRP$");
    }

    private static boolean hasVerb(NLPNode[] nodes, int at) {
        for (int i = 1; i < nodes.length; i++) {
            if (i != at && FINITE.contains(nodes[i].getPartOfSpeechTag())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(NLPNode[] nodes) {
        int words = 0;
        for (int i = 1; i < nodes.length; i++) {
            words += Character.isLetterOrDigit(nodes[i].getWordForm().codePointAt(0)) ? 1 : 0;
        }
        return words == 1;
    }

    private static String lower(NLPNode[] nodes, int at) {
        return nodes[at].getWordForm().toLowerCase(Locale.ROOT);
    }
}
