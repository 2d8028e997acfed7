package app.shotloom.text.internal;

import java.util.UUID;

/**
 * Where the history of a text is.
 *
 * @param says     the text that the history adds up to
 * @param sequence of the newest change
 * @param stamp    names exactly this content, also among histories that a rolled back transaction made
 * @param packedTo up to which change the history is packed together
 */
public record StoredText(UUID id, String says, long sequence, UUID stamp, long packedTo) {

    private static final int CHANGES = 100;

    public boolean isDueForPacking() {
        return sequence - packedTo >= CHANGES;
    }
}
