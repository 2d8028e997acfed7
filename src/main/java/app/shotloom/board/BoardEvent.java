package app.shotloom.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a board's order; told after the change is committed. */
public sealed interface BoardEvent {

    BoardId board();

    /** It has a new title. */
    record BoardRenamed(BoardId board, String before, String title) implements BoardEvent {}

    /** It is drawn by another hand from now on. */
    record LookChosen(BoardId board, BoardLook before, BoardLook look) implements BoardEvent {}

    /**
     * Scenes or shots were added, moved, renamed, taken away or brought back.
     *
     * @param within the scenes whose shots are others now or stand otherwise; empty when it may be any
     */
    record OutlineChanged(BoardId board, List<SceneId> within) implements BoardEvent {

        OutlineChanged(BoardId board) {
            this(board, List.of());
        }
    }

    /** Its shots are numbered in another way, or their numbers were locked or unlocked. */
    record NumberingChosen(BoardId board, BoardNumbering before, BoardNumbering after) implements BoardEvent {}

    /**
     * A shot keeps another number; null where the scheme numbers it.
     *
     * @param byScheme whether it came about because the board was locked, unlocked or added to
     */
    record ShotRenumbered(BoardId board, ShotId shot, @Nullable String before, @Nullable String after, boolean byScheme)
            implements BoardEvent {}

    /** A scene keeps another number; null where its place numbers it. */
    record SceneRenumbered(BoardId board, SceneId scene, @Nullable String before, @Nullable String after) implements BoardEvent {}

    /** A shot is not filmed any more, or is again. */
    record ShotOmitted(BoardId board, ShotId shot, boolean omitted) implements BoardEvent {}

    /** A shot was taken off the board; its renders have no place to go. */
    record ShotDeleted(BoardId board, ShotId shot) implements BoardEvent {}
}
