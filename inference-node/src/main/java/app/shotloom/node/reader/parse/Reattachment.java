package app.shotloom.node.reader.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets right what the parser hangs on the wrong word, where the order of the words leaves no doubt. */
final class Reattachment {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    private Reattachment() {}

    static void correct(NLPNode[] nodes) {
        for (int at = 3; at < nodes.length; at++) {
            eye(nodes, at);
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
