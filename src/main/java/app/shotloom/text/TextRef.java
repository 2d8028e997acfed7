package app.shotloom.text;

import app.shotloom.live.LiveTopic;
import java.util.UUID;

/**
 * Names one text.
 *
 * @param kind  of its owner, as in {@link TextOwner#kind()}: {@code shot}, for instance
 * @param owner whose text it is
 * @param field which of the owner's texts, as in the API: {@code prompt}, for instance
 */
public record TextRef(String kind, UUID owner, String field) {

    private static final int LONGEST_NAME = 24;

    public TextRef {
        if (kind.isEmpty() || kind.length() > LONGEST_NAME || field.isEmpty() || field.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("kind and field have 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Where those who have it open hear that it moved, and where the others' carets are. */
    public LiveTopic topic() {
        return new LiveTopic("text/" + this);
    }

    @Override
    public String toString() {
        return kind + "/" + owner + "/" + field;
    }
}
