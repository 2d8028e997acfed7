package app.shotloom.shared.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.shotloom.shared.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ProblemAdviceTest {

    private static final Map<String, RuntimeException> FAILURES = Map.of(
            "not-found", new Refusal.NotFound("board"),
            "not-allowed", new Refusal.NotAllowed("Reviewers look."),
            "invalid", new Refusal.Invalid("durationSeconds", "A shot lasts 0.5 to 60 seconds."),
            "too-large", new Refusal.TooLarge("An image has at most 10 MB."),
            "gone", new Refusal.Gone("This is over."),
            "too-many", new Refusal.TooMany("Wait a minute."),
            "upload", new MaxUploadSizeExceededException(11),
            "bug", new IllegalStateException("secret insides"));

    /** Throws what it is asked to. */
    @RestController
    static class Failing {
        @GetMapping("/{failure}")
        String fail(@PathVariable String failure) {
            throw java.util.Objects.requireNonNull(FAILURES.get(failure));
        }
    }

    private final MockMvc api = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ProblemAdvice())
            .build();

    @ParameterizedTest
    @CsvSource({
        "not-found, 404", "not-allowed, 403", "invalid, 422", "too-large, 413", "gone, 410", "too-many, 429", "upload, 413"
    })
    void everyRefusalHasItsStatus(String failure, int status) throws Exception {
        api.perform(get("/" + failure))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void aRefusedValueIsNamed() throws Exception {
        api.perform(get("/invalid"))
                .andExpect(jsonPath("$.field").value("durationSeconds"))
                .andExpect(jsonPath("$.detail").value("A shot lasts 0.5 to 60 seconds."));
    }

    @Test
    void whatNobodyForesawShowsANumberAndNoInsides() throws Exception {
        api.perform(get("/bug"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.incident").isNotEmpty())
                .andExpect(content().string(not(containsString("secret insides"))))
                .andExpect(content().string(not(containsString("IllegalState"))));
    }
}
