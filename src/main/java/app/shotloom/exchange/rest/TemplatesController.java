package app.shotloom.exchange.rest;

import app.shotloom.board.BoardId;
import app.shotloom.exchange.Template;
import app.shotloom.exchange.TemplateId;
import app.shotloom.exchange.Templates;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What boards can begin with. */
@RestController
class TemplatesController {

    private final Templates templates;

    TemplatesController(Templates templates) {
        this.templates = templates;
    }

    @Operation(summary = "Templates: those that come with the program, then those of one's team")
    @GetMapping("/api/v1/templates")
    List<TemplateAnswer> all() {
        return Stream.concat(templates.shipped().stream(), templates.own().stream()).map(TemplateAnswer::of).toList();
    }

    @Operation(summary = "A new board of a template")
    @PostMapping("/api/v1/templates/{template}/boards")
    @ResponseStatus(HttpStatus.CREATED)
    Made begin(@PathVariable String template, @RequestBody(required = false) @Nullable Beginning body) {
        Template known = templates.shipped().stream()
                .filter(each -> each.code().equals(template))
                .findFirst()
                .orElse(null);
        BoardId board = known == null
                ? templates.begin(ownId(template))
                : templates.begin(template, body == null ? null : body.topic());
        return new Made(board.value());
    }

    private static TemplateId ownId(String text) {
        try {
            return new TemplateId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new Refusal.NotFound("template");
        }
    }

    @Operation(summary = "Keep a board as a template of its team")
    @PostMapping("/api/v1/boards/{id}/template")
    @ResponseStatus(HttpStatus.CREATED)
    Made save(@PathVariable UUID id, @RequestBody NewTemplate body) {
        if (body.name() == null) {
            throw new Refusal.Invalid("name", Saying.of("exchange.template.name-missing"));
        }
        return new Made(templates.save(new BoardId(id), body.name()).value());
    }

    record Beginning(@Schema(description = "for templates that ask for one") @Nullable String topic) {}

    record NewTemplate(@Nullable String name) {}

    record Made(UUID id) {}

    record TemplateAnswer(String id, String name, @Nullable String summary, boolean asksForTopic, int shots, double seconds, String aspectRatio) {

        static TemplateAnswer of(Template template) {
            Saying summary = template.summary();
            return new TemplateAnswer(
                    template.code(),
                    template.name().inEnglish(),
                    summary == null ? null : summary.inEnglish(),
                    template.asksForTopic(),
                    template.shots(),
                    template.length().toMillis() / 1000.0,
                    template.ratio());
        }
    }
}
