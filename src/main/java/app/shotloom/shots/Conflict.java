package app.shotloom.shots;

import app.shotloom.board.ShotId;

/** An edit that lost a race: what its author wrote, beside what the field says now. */
public record Conflict(ConflictId id, ShotId shot, ShotField field, String mine) {}
