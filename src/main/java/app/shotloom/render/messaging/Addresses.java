package app.shotloom.render.messaging;

/** The broker's addresses, as in the contract. */
final class Addresses {

    static final String REQUESTED_PREFIX = "shotloom.render.requested.";
    static final String CANCELLED = "shotloom.render.cancelled";
    static final String PROGRESS = "shotloom.render.progress";
    static final String RESULTS = "shotloom.render.results";
    static final String DEAD = "shotloom.render.dead";

    private Addresses() {}
}
