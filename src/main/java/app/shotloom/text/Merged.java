package app.shotloom.text;

import java.util.List;
import java.util.UUID;

/**
 * What somebody lacks who has read a text up to an earlier moment.
 *
 * @param document names the history; changes of one history mean nothing in another
 * @param sequence up to which this reaches
 * @param changes  in order, as Yjs encodes them (version 1); empty when nothing is missing. Applying one twice does no harm
 * @param says     the text at that moment
 */
public record Merged(UUID document, long sequence, List<byte[]> changes, String says) {

    public Merged {
        changes = List.copyOf(changes);
    }
}
