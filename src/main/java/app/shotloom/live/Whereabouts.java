package app.shotloom.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is on a board.
 *
 * @param shot  the shot they are at, if any
 * @param field the field of it they are typing in, if any
 */
public record Whereabouts(@Nullable UUID shot, @Nullable String field) {

    /** On the board, at no shot in particular. */
    public static final Whereabouts BOARD = new Whereabouts(null, null);
}
