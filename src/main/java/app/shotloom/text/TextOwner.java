package app.shotloom.text;

import app.shotloom.shared.Refusal;

/** Whose texts of one kind are: says who may read and write them, and keeps what they say. */
public interface TextOwner {

    /** Which {@link TextRef}s it answers for. */
    String kind();

    /**
     * What the text says now.
     *
     * @throws Refusal when the one who asks may not see it, or there is no such text
     */
    String read(TextRef text);

    /**
     * What the text says now, which nobody changes until the transaction ends.
     *
     * @throws Refusal when the one who asks may not write it now
     */
    String lock(TextRef text);

    /**
     * The text as it would be kept.
     *
     * @throws Refusal.Invalid when it breaks a rule, by its length for instance
     */
    String clean(TextRef text, String words);

    /** Keeps what was locked before, clean, and tells whoever wants to know; in the same transaction. */
    void write(TextRef text, String words);
}
