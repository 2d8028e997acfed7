package app.shotloom.node.briefing;

import app.shotloom.node.reader.BriefOrder;
import java.util.UUID;

/**
 * Words that somebody waits for a brief of.
 *
 * @param revision of the shot's words; a newer one replaces an older that is still waiting
 * @param width pixels of the picture that the staging is planned for
 */
public record BriefingRequest(UUID requestId, UUID shotId, long revision, int width, int height, BriefOrder reading) {}
