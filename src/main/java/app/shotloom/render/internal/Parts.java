package app.shotloom.render.internal;

import app.shotloom.media.MediaId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the node of the current attempt has handed in so far. */
@Embeddable
class Parts {

    @Column
    private @Nullable UUID clipId;

    @Column
    private @Nullable UUID posterId;

    @Column
    private @Nullable UUID blockingId;

    /** Keeps the newest; answers what it replaces. */
    @Nullable MediaId put(Part part, MediaId media) {
        MediaId before = get(part);
        switch (part) {
            case CLIP -> clipId = media.value();
            case POSTER -> posterId = media.value();
            case BLOCKING -> blockingId = media.value();
        }
        return before;
    }

    boolean complete() {
        return Arrays.stream(Part.values()).allMatch(part -> get(part) != null);
    }

    MediaId need(Part part) {
        MediaId media = get(part);
        if (media == null) {
            throw new IllegalStateException("the node has not handed in the " + part);
        }
        return media;
    }

    private @Nullable MediaId get(Part part) {
        UUID media = switch (part) {
            case CLIP -> clipId;
            case POSTER -> posterId;
            case BLOCKING -> blockingId;
        };
        return media == null ? null : new MediaId(media);
    }
}
