package app.shotloom.board;

import app.shotloom.identity.TeamId;

/** What the one who asks may do with a board: everyone in its team may look. */
public record Access(TeamId team, boolean mayEdit) {}
