package app.shotloom.node.reader.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets right what the parser hangs on the wrong word, where the order of the words leaves no doubt. */
final class Reattachment {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    /** What is given to somebody: the person first, the thing after. */
    private static final Set<String> DITRANSITIVE = Set.of(
            "hand", "give", "pass", "offer", "bring", "throw", "toss", "lend", "sell", "feed", "send", "show", "serve", "pour", "buy", "make", "read", "tell", "teach");
    private static final Set<String> MEASURES = Set.of("way", "time", "distance", "while", "bit", "lot", "moment", "day", "night", "hour", "minute", "second");

    private Reattachment() {}

    static void correct(NLPNode[] nodes) {
        for (int at = 3; at < nodes.length; at++) {
            eye(nodes, at);
            givenTo(nodes, at);
            if (FINITE.contains(nodes[at].getPartOfSpeechTag()) && !hasSubject(nodes, nodes[at])) {
                subject(nodes, at);
            }
        }
    }

    /** "throws a ball and her cousin catches it": a noun right before a verb is no second object of the verb before. */
    private static void subject(NLPNode[] nodes, int at) {
        NLPNode addressed = nodes[1];
        if ("vocative".equals(addressed.getDependencyLabel()) && nodes[at].getPartOfSpeechTag().equals("VBZ")) {
            // "Nora, leaning on a fence, waves": nobody speaks to her
            addressed.setDependencyHead(nodes[at], "nsubj");
            return;
        }
        NLPNode noun = nodes[at - 1];
        NLPNode joined = noun.getDependencyHead();
        boolean second = noun.getPartOfSpeechTag().startsWith("NN") && "conj".equals(noun.getDependencyLabel()) && joined != null && joined.getID() > 0
                && joined.getPartOfSpeechTag().startsWith("NN") && joined.getID() < noun.getID();
        if ("compound".equals(noun.getDependencyLabel()) && joined == nodes[at]) {
            // "a couple waltz": a verb is no part of a noun
            noun.setDependencyLabel("nsubj");
        }
        if (second && governs(nodes[at].getDependencyHead(), joined)) {
            noun.setDependencyHead(nodes[at], "nsubj");
        }
    }

    /** "hands another person a book": of two nouns in a row with nothing between them, both are objects. */
    private static void givenTo(NLPNode[] nodes, int at) {
        NLPNode first = nodes[at - 1];
        boolean begins = Set.of("DT", "PRP$", "CD").contains(nodes[at].getPartOfSpeechTag());
        if (!begins || !first.getPartOfSpeechTag().startsWith("NN")) {
            return;
        }
        int from = at - 1;
        while (from > 1 && isWithinNoun(nodes[from])) {
            from--;
        }
        int to = at;
        while (to + 1 < nodes.length && isWithinNoun(nodes[to + 1])) {
            to++;
        }
        NLPNode verb = nodes[from];
        NLPNode second = nodes[to];
        boolean gives = verb.getPartOfSpeechTag().startsWith("VB") && DITRANSITIVE.contains(verb.getLemma());
        if (gives && second.getPartOfSpeechTag().startsWith("NN") && !MEASURES.contains(second.getLemma())) {
            first.setDependencyHead(verb, "dobj");
            second.setDependencyHead(verb, "dobj");
        }
    }

    private static boolean isWithinNoun(NLPNode word) {
        String tag = word.getPartOfSpeechTag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || Set.of("DT", "PRP$", "CD").contains(tag);
    }

    /** "looks a thief in the eye": that is not how the one who looks seems. */
    private static void eye(NLPNode[] nodes, int at) {
        boolean looked = at + 3 < nodes.length && "attr".equals(nodes[at].getDependencyLabel()) && nodes[at].getDependencyHead().getWordForm().startsWith("look");
        if (looked && nodes[at + 1].getWordForm().equals("in") && Set.of("eye", "eyes", "face").contains(nodes[at + 3].getWordForm())) {
            nodes[at].setDependencyLabel("dobj");
        }
    }

    /** Whether a word is an object, or within one, of another. */
    private static boolean governs(@Nullable NLPNode verb, @Nullable NLPNode noun) {
        NLPNode inner = noun;
        while (verb != null && verb.getID() > 0 && inner != null && inner.getID() > verb.getID()) {
            if (inner.getDependencyHead() == verb) {
                return !"nsubj".equals(inner.getDependencyLabel());
            }
            inner = inner.getDependencyHead();
        }
        return false;
    }

    private static boolean hasSubject(NLPNode[] nodes, NLPNode verb) {
        for (int i = 1; i < nodes.length; i++) {
            String label = nodes[i].getDependencyLabel();
            if (nodes[i].getDependencyHead() == verb && label != null && (label.startsWith("nsubj") || label.startsWith("csubj"))) {
                return true;
            }
        }
        return false;
    }
}
