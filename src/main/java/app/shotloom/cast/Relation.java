package app.shotloom.cast;

import app.shotloom.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * "Mia wears the red coat in scene 2".
 *
 * @param label in place of what the kind is called; empty for most
 * @param object null where the kind has none
 */
public record Relation(
        RelationId id,
        BoardId board,
        CharacterId subject,
        RelationKind kind,
        String label,
        @Nullable CharacterId object,
        Reach where) {

    public static final int LONGEST_LABEL = 60;

    public boolean isAbout(CharacterId sheet) {
        return subject.equals(sheet) || sheet.equals(object);
    }
}
