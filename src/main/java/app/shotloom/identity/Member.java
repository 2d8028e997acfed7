package app.shotloom.identity;

import java.time.Instant;

/** Somebody in a team, as the team sees them. */
public record Member(Person person, Role role, Instant joinedAt) {}
