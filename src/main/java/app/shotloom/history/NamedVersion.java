package app.shotloom.history;

import app.shotloom.board.BoardId;
import app.shotloom.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * A version that somebody has given a name.
 *
 * @param madeAt when it was named
 * @param ofTime when the board was like this
 */
public record NamedVersion(UUID id, BoardId board, String name, UserId by, Instant madeAt, Instant ofTime) {}
