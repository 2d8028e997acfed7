package app.shotloom.node.messaging;

/** A message so broken that not even a failure can be reported; the broker keeps it among its dead letters. */
class UnreadableMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableMessageException(String message) {
        super(message);
    }
}
