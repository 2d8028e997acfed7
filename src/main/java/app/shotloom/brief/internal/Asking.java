package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.brief.BriefOrder;
import java.util.UUID;

/**
 * Something for a node to read.
 *
 * @param urgent whether somebody waits for it
 */
public record Asking(UUID requestId, ShotId shot, long revision, BriefOrder order, boolean urgent) {}
