package app.shotloom.node.pipeline.animatic.figure.acting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an action needs and its figure brings along.
 *
 * @param name of its drawing
 * @param unless the nouns that stand for it when they are there as things of their own; {@code *} is any
 */
public record Tool(String name, List<String> unless) {
    public Tool {
        unless = List.copyOf(unless);
    }

    /** @param object the label of what the action is done to or with, or what is in the hand; null for nothing */
    boolean isNeededBeside(@Nullable String object) {
        if (object == null) {
            return true;
        }
        String last = object.substring(object.lastIndexOf(' ') + 1);
        return unless.stream().noneMatch(noun -> noun.equals("*") || noun.equals(object) || noun.equals(last));
    }
}
