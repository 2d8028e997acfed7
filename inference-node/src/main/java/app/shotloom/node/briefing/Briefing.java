package app.shotloom.node.briefing;

import app.shotloom.node.brief.Brief;

/**
 * What is answered to a request; a later answer to the same request replaces an earlier one.
 *
 * @param readMillis from taking the request to this answer
 */
public record Briefing(BriefingRequest request, Source source, long readMillis, Brief brief) {
    /** Who read the words. */
    public enum Source {
        OFFLINE,
        CHAT;

        /** As the contract names it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
