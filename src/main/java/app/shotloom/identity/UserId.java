package app.shotloom.identity;

import java.util.UUID;

/** The id of one person's account. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
