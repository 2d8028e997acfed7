package app.shotloom.node.messaging;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.briefing.Briefing;
import java.util.List;
import java.util.UUID;

/**
 * {@code brief-ready.v1}: what was read from a shot's words.
 *
 * @param revision of the words that were read
 * @param source {@code offline}, or {@code chat} for the chat endpoint
 * @param readMillis from taking the request to this answer
 */
record BriefReady(
        String type,
        UUID requestId,
        UUID shotId,
        long revision,
        String node,
        String source,
        long readMillis,
        Brief brief) {

    static final String TYPE = "brief-ready.v1";
    static final String TOPIC = "shotloom.brief.ready";
    static final int MOST_BYTES = 256 * 1024;

    static BriefReady of(Briefing briefing, String node) {
        var request = briefing.request();
        return new BriefReady(
                TYPE,
                request.requestId(),
                request.shotId(),
                request.revision(),
                node,
                briefing.source().code(),
                briefing.readMillis(),
                briefing.brief());
    }

    /** The same without the sentences that the brief's parts were read from. */
    BriefReady lean() {
        var draft = Draft.of(brief)
                .relations(brief.relations().stream().map(BriefReady::lean).toList())
                .beats(brief.beats().stream().map(BriefReady::lean).toList())
                .states(brief.states().stream().map(BriefReady::lean).toList());
        return with(draft.brief());
    }

    /** The same with a brief that says only that it is too much. */
    BriefReady blank() {
        var why = List.of("These words say more than a brief can hold. Make several shots of them.");
        return with(Draft.blank(brief.durationSeconds()).undepicted(why).brief());
    }

    private BriefReady with(Brief other) {
        return new BriefReady(type, requestId, shotId, revision, node, source, readMillis, other);
    }

    private static Brief.Relation lean(Brief.Relation one) {
        return new Brief.Relation(
                one.subject(), one.relation(), one.object(), one.startSeconds(), one.endSeconds(), "");
    }

    private static Brief.Beat lean(Brief.Beat one) {
        return new Brief.Beat(
                one.id(),
                one.subject(),
                one.action(),
                one.object(),
                one.recipient(),
                one.manner(),
                one.startSeconds(),
                one.endSeconds(),
                "");
    }

    private static Brief.State lean(Brief.State one) {
        return new Brief.State(
                one.subject(), one.attribute(), one.value(), one.before(), one.fromSeconds(), one.untilSeconds(), "");
    }
}
