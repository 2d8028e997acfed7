package app.shotloom.media;

import java.util.UUID;

/** Names one stored file for ever: its bytes never change. */
public record MediaId(UUID value) {

    /** Where a browser gets it, if its person may see it. */
    public String path() {
        return "/media/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
