package app.shotloom.shared.rest;

import app.shotloom.shared.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller throws into problem details. What nobody foresaw gets a number to look up in the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        ProblemDetail problem = Problems.of(status(refusal), String.valueOf(refusal.getMessage()));
        if (refusal instanceof Refusal.Invalid invalid && invalid.field() != null) {
            problem.setProperty("field", invalid.field());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(AuthenticationException refusal) {
        return Problems.of(HttpStatus.UNAUTHORIZED, "Sign in, or send an access token.");
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException refusal) {
        return Problems.of(HttpStatus.FORBIDDEN, "You may not do this.");
    }

    @ExceptionHandler
    ProblemDetail unforeseen(Exception failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, failure);
        ProblemDetail problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Shotloom. Quote the incident number to whoever runs it.");
        problem.setProperty("incident", incident);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(unreadable, "The body is missing, is not valid JSON, or has a value of the wrong type.", headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch.getRequiredType() == UUID.class) {
            // what is no id names nothing
            return answer(mismatch, "There is nothing of this id, or it is not yours to see.", headers, HttpStatus.NOT_FOUND, request);
        }
        String name = mismatch.getPropertyName() == null ? "value" : mismatch.getPropertyName();
        return answer(mismatch, "This is not a valid " + name + ".", headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(tooLarge, "The upload is too large.", headers, HttpStatus.CONTENT_TOO_LARGE, request);
    }

    /** Spring's own texts are kept where they name the cause (a method, a media type, a path) and no class. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && status.value() == HttpStatus.NOT_FOUND.value()) {
            problem.setDetail("There is nothing at this address.");
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception cause, String detail, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(cause, Problems.of(status, detail), headers, status, request);
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound missing -> HttpStatus.NOT_FOUND;
            case Refusal.NotAllowed forbidden -> HttpStatus.FORBIDDEN;
            case Refusal.Invalid invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Refusal.TooLarge large -> HttpStatus.CONTENT_TOO_LARGE;
            case Refusal.Gone gone -> HttpStatus.GONE;
            case Refusal.TooMany many -> HttpStatus.TOO_MANY_REQUESTS;
            case Refusal.Overtaken overtaken -> HttpStatus.CONFLICT;
        };
    }
}
