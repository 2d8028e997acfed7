package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence, or several that are one ("fire hydrant", "to the left of"), with its place in the tree. Tags are
 * the Penn Treebank's, labels those of Emory's dependency conversion.
 */
public final class Word {
    private final Piece piece;
    private final int index;
    private final List<Word> children = new ArrayList<>();
    private String lemma = "";
    private String tag = "";
    private String label = "";
    private @Nullable Word head;

    Word(Piece piece, int index) {
        this.piece = piece;
        this.index = index;
    }

    void set(String lemma, String tag, String label, @Nullable Word head) {
        this.lemma = piece.phrase() == null ? lemma : piece.phrase();
        this.tag = tag;
        this.label = label;
        this.head = head;
        if (head != null) {
            head.children.add(this);
        }
    }

    /** As written, in lower case. */
    public String lower() {
        return piece.lower();
    }

    public String text() {
        return piece.text();
    }

    /** Its position in the sentence, from 0. */
    public int index() {
        return index;
    }

    /** Where it begins in the text that was parsed. */
    public int start() {
        return piece.start();
    }

    public int end() {
        return piece.end();
    }

    /** The dictionary form, in lower case. */
    public String lemma() {
        return lemma;
    }

    public String tag() {
        return tag;
    }

    public String label() {
        return label;
    }

    /** Null for the root of the sentence. */
    public @Nullable Word head() {
        return head;
    }

    /** What hangs on it, in the order of the words. */
    public List<Word> children() {
        return Collections.unmodifiableList(children);
    }

    /** Who of the cast it names, or null. */
    public @Nullable CastMember cast() {
        return piece.cast();
    }

    /** The key of the phrase that it was made of, such as {@code left of}; null for a plain word. */
    public @Nullable String phrase() {
        return piece.phrase();
    }

    /** Whether the phrase says where something is. */
    public boolean isPlace() {
        return piece.kind() == Piece.Kind.PLACE;
    }

    public boolean is(String... words) {
        return List.of(words).contains(piece.lower());
    }

    public boolean labelled(String... labels) {
        return List.of(labels).contains(label);
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPlural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    /** The first child with one of the labels, or null. */
    public @Nullable Word child(String... labels) {
        for (Word child : children) {
            if (child.labelled(labels)) {
                return child;
            }
        }
        return null;
    }

    /** The children with one of the labels, in order. */
    public List<Word> childrenLabelled(String... labels) {
        return children.stream().filter(child -> child.labelled(labels)).toList();
    }

    @Override
    public String toString() {
        String under = head == null ? "" : head.text();
        return text() + "/" + tag + "<" + label + "-" + under;
    }
}
