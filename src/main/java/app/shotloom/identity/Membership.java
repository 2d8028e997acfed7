package app.shotloom.identity;

/** One person's place in one team. */
public record Membership(TeamId team, String teamName, Role role) {}
