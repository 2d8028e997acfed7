package app.shotloom.shared.rest;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** An API path that no controller has is answered here, or the user interface would answer it with a page. */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {

    /** After the controllers' mapping (0), before the user interface's (last but one). */
    private static final int ORDER = 10;

    @Bean
    SimpleUrlHandlerMapping unknownApiPaths(Problems problems) {
        HttpRequestHandler nothingHere = (request, response) ->
                problems.write(response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
        return new SimpleUrlHandlerMapping(
                Map.of(
                        "/api/**", nothingHere,
                        "/media/**", nothingHere,
                        "/previews/**", nothingHere,
                        "/node/**", nothingHere),
                ORDER);
    }
}
