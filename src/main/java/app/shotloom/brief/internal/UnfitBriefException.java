package app.shotloom.brief.internal;

/** What a node sent as a brief breaks a bound of the contract. */
public final class UnfitBriefException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitBriefException(String what) {
        super(what);
    }
}
