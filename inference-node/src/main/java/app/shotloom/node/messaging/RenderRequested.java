package app.shotloom.node.messaging;

import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code render-requested.v1}: somebody wants a shot drawn. */
record RenderRequested(
        String type,
        UUID jobId,
        String engine,
        long seed,
        int width,
        int height,
        int framesPerSecond,
        double durationSeconds,
        Words words,
        List<Member> cast,
        URI claim) {

    static final String TYPE = "render-requested.v1";
    static final String QUEUE_PREFIX = "shotloom.render.requested.";

    /** A character sheet as sent. */
    record Member(
            @Nullable String kind,
            String characterId,
            String name,
            @Nullable String description,
            @Nullable Look appearance,
            @Nullable List<String> references) {}

    /** How a character looks as sent. */
    record Look(
            @Nullable String age,
            @Nullable String build,
            @Nullable String skin,
            @Nullable String hair,
            @Nullable String clothing,
            @Nullable String colours) {
        static final Look UNKNOWN = new Look(null, null, null, null, null, null);
    }

    List<CastMember> members() {
        return cast == null ? List.of() : cast.stream().map(RenderRequested::member).toList();
    }

    private static CastMember member(Member sent) {
        var look = sent.appearance() == null ? Look.UNKNOWN : sent.appearance();
        var appearance = new Appearance(
                text(look.age()),
                text(look.build()),
                text(look.skin()),
                text(look.hair()),
                text(look.clothing()),
                text(look.colours()));
        List<String> references = sent.references() == null ? List.of() : sent.references();
        return new CastMember(
                sent.kind() == null ? "character" : sent.kind(), text(sent.characterId()), text(sent.name()), text(sent.description()), appearance, references);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
