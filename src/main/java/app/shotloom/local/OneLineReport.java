package app.shotloom.local;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why Shotloom did not start, where the reason is one a person can act on. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReport implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        String reason = reason(failure);
        if (reason == null) {
            return false;
        }
        System.err.println("Shotloom did not start: " + reason);
        return true;
    }

    private static @Nullable String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException inUse) {
                return "port %d is in use. Stop what listens there, or choose another with --port.".formatted(inUse.getPort());
            }
        }
        return null;
    }
}
