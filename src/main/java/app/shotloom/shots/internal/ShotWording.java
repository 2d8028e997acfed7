package app.shotloom.shots.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Wording;
import app.shotloom.shots.Revision;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The words of the shots: what is seen, what is said, and the notes. */
@Component
class ShotWording implements Wording {

    private static final String HERE = "shot";
    private static final List<ShotField> FIELDS = List.of(ShotField.PROMPT, ShotField.DIALOGUE, ShotField.NOTES);

    private final ShotRepository stored;
    private final Shots shots;
    private final ShotOrder order;

    ShotWording(ShotRepository stored, Shots shots, ShotOrder order) {
        this.stored = stored;
        this.shots = shots;
        this.order = order;
    }

    @Override
    public List<Text> with(BoardId board, Collection<String> words) {
        Map<UUID, StoredShot> found = new LinkedHashMap<>();
        for (String word : words) {
            stored.saying(board.value(), word.toLowerCase(Locale.ROOT)).forEach(shot -> found.put(shot.id().value(), shot));
        }
        List<Text> texts = new ArrayList<>();
        for (StoredShot each : found.values()) {
            Shot shot = each.read();
            FIELDS.stream()
                    .filter(field -> words.stream().anyMatch(word -> says(shot.value(field), word)))
                    .forEach(field -> texts.add(new Text(
                            HERE + "/" + shot.id() + "/" + field.key(), shot.value(field), field == ShotField.DIALOGUE)));
        }
        return texts;
    }

    private static boolean says(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Change> write(BoardId board, List<Change> changes) {
        List<Change> written = new ArrayList<>();
        for (Change change : changes) {
            String[] place = change.place().split("/", 3);
            if (place[0].equals(HERE) && isWritten(new ShotId(UUID.fromString(place[1])), ShotField.of(place[2]), change)) {
                written.add(change);
            }
        }
        return written;
    }

    /** What somebody else has written meanwhile stands. */
    private boolean isWritten(ShotId shot, ShotField field, Change change) {
        return order.isPlaced(shot)
                && shots.of(shot).value(field).equals(change.before())
                && shots.revise(shot, field, change.before(), change.after()) instanceof Revision.Saved;
    }
}
