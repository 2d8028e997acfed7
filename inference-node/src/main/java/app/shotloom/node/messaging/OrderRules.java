package app.shotloom.node.messaging;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import app.shotloom.node.reader.BriefOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a message must hold to be an order. */
final class OrderRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_DESCRIPTION = 20_000;
    private static final int MOST_REFERENCES = 16;

    private OrderRules() {}

    /** @throws IllegalArgumentException with a message for the user */
    static RenderOrder order(RenderRequested message) {
        require(message.words() != null && message.words().prompt() != null, "The order has no prompt.");
        require(isAtMost(message.engine(), LONGEST_NAME) && message.engine() != null, "The order names no engine.");
        var words = words(message.words());
        var order = new RenderOrder(
                message.jobId(),
                message.seed(),
                message.width(),
                message.height(),
                message.framesPerSecond(),
                new BriefOrder(words, message.durationSeconds(), message.members(), List.of(), List.of()),
                null,
                null,
                false);
        order.cast().forEach(OrderRules::check);
        return order;
    }

    private static Words words(Words sent) {
        require(
                isAtMost(sent.cameraSize(), LONGEST_NAME) && isAtMost(sent.cameraMove(), LONGEST_NAME),
                "The camera's size and move must be at most 200 characters long.");
        return new Words(
                sent.prompt(), Objects.requireNonNullElse(sent.dialogue(), ""), sent.cameraSize(), sent.cameraMove(), sent.cameraAngle(), sent.lens());
    }

    private static void check(CastMember member) {
        require(
                isAtMost(member.name(), LONGEST_NAME) && isAtMost(member.characterId(), LONGEST_NAME),
                "A character's name must be at most 200 characters long.");
        require(
                isAtMost(member.description(), LONGEST_DESCRIPTION),
                "A character's description must be at most 20,000 characters long.");
        Appearance look = member.appearance();
        require(
                Stream.of(look.age(), look.build(), look.skin(), look.hair(), look.clothing(), look.colours())
                        .allMatch(line -> isAtMost(line, LONGEST_LINE)),
                "Each line of a character's appearance must be at most 2,000 characters long.");
        require(
                member.references().size() <= MOST_REFERENCES
                        && member.references().stream().allMatch(address -> isAtMost(address, LONGEST_LINE)),
                "A character may have at most 16 reference images.");
    }

    private static boolean isAtMost(@Nullable String text, int length) {
        return text == null || text.length() <= length;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
