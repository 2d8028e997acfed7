package app.shotloom.identity;

import java.util.UUID;

/** The id of a team: the people who share boards, cast and renders. */
public record TeamId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
