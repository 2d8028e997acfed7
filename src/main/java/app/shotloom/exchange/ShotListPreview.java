package app.shotloom.exchange;

import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shot list beside the board; nothing of it is on the board until rows of it are accepted, and then nothing is deleted. */
public record ShotListPreview(ShotListId id, List<Row> rows, List<Saying> warnings) {

    public ShotListPreview {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /** What a row would do. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        UNREADABLE
    }

    /**
     * @param line in the file, from 1
     * @param shot that it is about; null for a new one
     * @param scene number or heading of the scene that a new one goes to; empty for that of the row above
     * @param problems what of it was left out, and why
     */
    public record Row(
            int line,
            Kind kind,
            String number,
            @Nullable UUID shot,
            String scene,
            String heading,
            List<Cell> cells,
            List<Saying> problems) {

        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }

        /** Whether accepting it does something. */
        public boolean isWanted() {
            return kind == Kind.NEW || kind == Kind.CHANGED;
        }
    }

    /** What a field says, and what it would say. */
    public record Cell(ShotField field, String before, String after) {}

    /** How many rows are of this kind. */
    public int count(Kind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}
