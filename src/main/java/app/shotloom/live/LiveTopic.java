package app.shotloom.live;

import java.util.UUID;

/** What a person can watch: everything that happens on one board, for instance. */
public record LiveTopic(String name) {

    public LiveTopic {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a topic's name has 1 to 200 characters: " + name);
        }
    }

    public static LiveTopic board(UUID boardId) {
        return new LiveTopic("board/" + boardId);
    }
}
