package app.shotloom.exchange.rest;

import app.shotloom.exchange.BoardDocument;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a board document may say, for everyone who writes one. */
@RestController
class SchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @Operation(summary = "The JSON Schema of board documents")
    @GetMapping("/api/v1/schema/board-document.json")
    ResponseEntity<Resource> boardDocument() {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .body(new ClassPathResource("board-document.json", BoardDocument.class));
    }
}
