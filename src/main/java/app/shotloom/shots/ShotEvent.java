package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import org.jspecify.annotations.Nullable;

/** What happened to a shot; told after the change is committed. */
public sealed interface ShotEvent {

    BoardId board();

    ShotId shot();

    /** One field says {@code after}, where it said {@code before}. */
    record ShotRevised(BoardId board, ShotId shot, ShotField field, UserId by, String before, String after)
            implements ShotEvent {}

    /** A new shot says the same as another one. */
    record ShotCopied(BoardId board, ShotId shot, ShotId from) implements ShotEvent {}

    /** A take was added, chosen, deleted or brought back; {@code chosen} is the take the board uses now. */
    record TakesChanged(BoardId board, ShotId shot, TakeId take, @Nullable TakeId chosen) implements ShotEvent {}
}
