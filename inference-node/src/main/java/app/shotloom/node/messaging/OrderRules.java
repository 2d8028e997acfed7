package app.shotloom.node.messaging;

import app.shotloom.node.brief.BriefRules;
import app.shotloom.node.brief.Carried;
import app.shotloom.node.brief.Correction;
import app.shotloom.node.briefing.BriefingRequest;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.jobs.SheetTicket;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.SheetOrder;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a message must hold to be an order. */
final class OrderRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_KEY = 500;
    private static final int MOST_SHEETS = 64;
    private static final int MOST_REFERENCES = 16;
    private static final int MOST_NOTES = 400;
    private static final int MOST_PICTURES = 32;

    private OrderRules() {}

    /** @throws IllegalArgumentException with a message for the user */
    static RenderOrder order(RenderRequested message) {
        check(message.engine() != null && isAtMost(message.engine(), LONGEST_NAME), "The order names no engine.");
        var members = Sheet.members(message.cast());
        var reading = reading(message.words(), message.durationSeconds(), members, message.carried(), message.corrections());
        if (message.brief() != null) {
            BriefRules.check(message.brief());
        }
        return new RenderOrder(
                message.jobId(),
                message.seed(),
                message.width(),
                message.height(),
                message.framesPerSecond(),
                reading,
                message.brief(),
                message.look(),
                Boolean.TRUE.equals(message.arrows()),
                message.palette() == null ? List.of() : message.palette());
    }

    /** @throws IllegalArgumentException with a message for the user */
    static BriefingRequest request(BriefRequested message) {
        var members = Sheet.members(message.cast());
        var reading = reading(message.words(), message.durationSeconds(), members, message.carried(), message.corrections());
        // A render order knows the bounds of a picture and of what is read for it
        RenderOrder.of(message.requestId(), 0, message.width(), message.height(), 1, reading);
        long seed = message.seed() == null ? 0 : message.seed();
        var composition = new Composition(message.width(), message.height(), seed);
        return BriefingRequest.of(message.requestId(), message.shotId(), message.revision(), composition, reading);
    }

    /** @throws IllegalArgumentException with a message for the user */
    static SheetTicket sheets(SheetRequested message) {
        var members = Sheet.members(message.cast());
        members.forEach(OrderRules::checkMember);
        List<SheetRequested.Wanted> wanted = message.pictures() == null ? List.of() : message.pictures();
        check(!wanted.isEmpty() && wanted.size() <= MOST_PICTURES, "A sheet has 1 to 32 pictures.");
        var pictures = wanted.stream().map(OrderRules::wanted).toList();
        return SheetTicket.of(message.subjectId(), pictures, new SheetOrder(message.requestId(), members, message.look()));
    }

    private static SheetTicket.Wanted wanted(SheetRequested.Wanted sent) {
        check(sent.name() != null && isAtMost(sent.name(), LONGEST_NAME), "A picture's name must be at most 200 characters long.");
        return new SheetTicket.Wanted(String.valueOf(sent.name()), address(String.valueOf(sent.upload())));
    }

    /** @throws IllegalArgumentException unless it is an address of web */
    static URI address(String text) {
        URI address = URI.create(text);
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        check(http && address.getHost() != null, "The order has no address to hand its pictures in at.");
        return address;
    }

    private static BriefOrder reading(
            @Nullable Words words,
            double seconds,
            List<CastMember> members,
            @Nullable List<Carried> carried,
            @Nullable List<Correction> corrections) {
        if (words == null || words.prompt() == null) {
            throw new IllegalArgumentException("The order has no prompt.");
        }
        check(members.size() <= MOST_SHEETS, "A shot may name at most 64 characters.");
        members.forEach(OrderRules::checkMember);
        List<Carried> states = carried == null ? List.of() : carried;
        List<Correction> right = corrections == null ? List.of() : corrections;
        check(states.size() <= MOST_NOTES, "A shot may be handed at most 400 states.");
        states.forEach(OrderRules::checkCarried);
        check(right.size() <= MOST_NOTES, "A shot may have at most 400 corrections.");
        right.forEach(OrderRules::checkCorrection);
        return new BriefOrder(words(words), seconds, members, states, right);
    }

    private static Words words(Words sent) {
        check(
                Stream.of(sent.cameraSize(), sent.cameraMove(), sent.cameraAngle(), sent.lens())
                        .allMatch(word -> isAtMost(word, LONGEST_NAME)),
                "What is said of the camera must be at most 200 characters long.");
        check(isAtMost(sent.scene(), LONGEST_LINE), "A scene's heading must be at most 2,000 characters long.");
        return new Words(
                sent.prompt(),
                Objects.requireNonNullElse(sent.dialogue(), ""),
                sent.cameraSize(),
                sent.cameraMove(),
                sent.cameraAngle(),
                sent.lens(),
                sent.scene());
    }

    private static void checkMember(CastMember member) {
        check(
                isAtMost(member.name(), LONGEST_NAME)
                        && isAtMost(member.characterId(), LONGEST_NAME)
                        && isAtMost(member.kind(), LONGEST_NAME),
                "A character's name must be at most 200 characters long.");
        check(
                isAtMost(member.description(), LONGEST_TEXT),
                "A character's description must be at most 20,000 characters long.");
        var look = member.appearance();
        check(
                Stream.of(look.age(), look.build(), look.skin(), look.hair(), look.clothing(), look.colours())
                        .allMatch(line -> isAtMost(line, LONGEST_LINE)),
                "Each line of a character's appearance must be at most 2,000 characters long.");
        check(
                member.references().size() <= MOST_REFERENCES
                        && member.references().stream().allMatch(address -> isAtMost(address, LONGEST_LINE)),
                "A character may have at most 16 reference images.");
    }

    private static void checkCarried(Carried carried) {
        boolean complete = carried.label() != null && carried.attribute() != null && carried.value() != null;
        check(
                complete
                        && Stream.of(carried.characterId(), carried.label(), carried.attribute(), carried.value())
                                .allMatch(word -> isAtMost(word, LONGEST_NAME)),
                "A state that is handed on needs a label, an attribute and a value of at most 200 characters each.");
    }

    private static void checkCorrection(Correction correction) {
        boolean complete = correction.target() != null && correction.key() != null && correction.field() != null;
        check(
                complete
                        && isAtMost(correction.target(), LONGEST_NAME)
                        && isAtMost(correction.field(), LONGEST_NAME)
                        && isAtMost(correction.key(), LONGEST_KEY)
                        && isAtMost(correction.value(), LONGEST_TEXT),
                "A correction needs a target, a key and a field, and a value of at most 20,000 characters.");
    }

    private static boolean isAtMost(@Nullable String text, int length) {
        return text == null || text.length() <= length;
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
