package app.shotloom.board;

/** What happened to a board's order; told after the change is committed. */
public sealed interface BoardEvent {

    BoardId board();

    /** It has a new title. */
    record BoardRenamed(BoardId board, String before, String title) implements BoardEvent {}

    /** It is drawn by another hand from now on. */
    record LookChosen(BoardId board, BoardLook before, BoardLook look) implements BoardEvent {}

    /** Scenes or shots were added, moved, renamed, taken away or brought back. */
    record OutlineChanged(BoardId board) implements BoardEvent {}

    /** A shot was taken off the board; its renders have no place to go. */
    record ShotDeleted(BoardId board, ShotId shot) implements BoardEvent {}
}
