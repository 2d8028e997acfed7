package app.shotloom.board;

import app.shotloom.identity.TeamId;
import java.time.Instant;

/** One line of a team's list of boards. */
public record BoardSummary(BoardId id, TeamId team, String title, Instant changedAt, int shots) {}
