package app.shotloom.node.reader;

/** The nouns that an artist has a picture for. */
public interface Vocabulary {
    /** Whether there is a picture for exactly this noun, in lower case and the singular; it may be of several words. */
    boolean names(String noun);
}
