package app.shotloom.shell.rest;

import app.shotloom.shared.rest.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused outside all controllers (a malformed address, a filter's no) without showing any insides. */
@Controller
class LastResort implements ErrorController {

    private static final String PAGE = "<!doctype html><html lang=en><meta charset=utf-8><title>Shotloom</title>"
            + "<meta name=viewport content='width=device-width'><meta name=color-scheme content='light dark'>"
            + "<body style='font:16px/1.5 system-ui;display:grid;place-content:center;min-height:90vh;padding:24px'>"
            + "<h1 style='font-size:20px'>%s</h1><p>%s</p><p><a href='/' style='color:inherit'>To your boards</a></p>";

    @RequestMapping(path = "${server.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .body(PAGE.formatted(title(status), explanation(status)));
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, explanation(status)));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String title(HttpStatus status) {
        return status.is5xxServerError() ? "Something went wrong" : "Nothing here";
    }

    private static String explanation(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is no such page, or it is not yours to see.";
            case FORBIDDEN, UNAUTHORIZED -> "This is not for you, or your session is over. Go back and try again.";
            default -> status.is5xxServerError()
                    ? "What you have saved is safe. Try again in a moment."
                    : "This request could not be understood.";
        };
    }
}
