package app.shotloom.script;

import org.jspecify.annotations.Nullable;

/**
 * One passage of a screenplay.
 *
 * @param text without the marks that say what it is; emphasis ({@code *italic*}) stays as it was written
 * @param depth of a section: 1 for an act, 2 for a sequence in it, and so on; 0 of all else
 * @param dual whether it is said while somebody else speaks: true for both speeches
 * @param sceneNumber as written in a scene heading, or null
 * @param character who speaks, without an extension such as "(O.S.)"; null where nobody does
 * @param line where it begins in the file, from 1
 */
public record Element(
        ElementType type,
        String text,
        int depth,
        boolean dual,
        @Nullable String sceneNumber,
        @Nullable String character,
        int line) {

    /** A passage that nobody speaks. */
    public static Element of(ElementType type, String text, int line) {
        return new Element(type, text, 0, false, null, null, line);
    }

    /** Part of a speech. */
    public static Element spoken(ElementType type, String text, String character, boolean dual, int line) {
        return new Element(type, text, 0, dual, null, character, line);
    }

    /** The same with other words. */
    public Element saying(String other) {
        return new Element(type, other, depth, dual, sceneNumber, character, line);
    }

    /** The same as one of two speeches at a time. */
    public Element asDual() {
        return new Element(type, text, depth, true, sceneNumber, character, line);
    }
}
