package app.shotloom.node.jobs;

/** This node gives the job up, unfinished: the broker is to deliver it again, to whichever node is free. */
public class HandedBackException extends Exception {
    private static final long serialVersionUID = 1L;

    HandedBackException(String message) {
        super(message);
    }

    HandedBackException(String message, Throwable cause) {
        super(message, cause);
    }
}
