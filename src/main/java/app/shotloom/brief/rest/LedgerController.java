package app.shotloom.brief.rest;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.brief.BriefStatus;
import app.shotloom.brief.Ledger;
import app.shotloom.brief.Ledgers;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What each shot of a scene begins and ends with, and where neighbours contradict each other. */
@RestController
class LedgerController {

    private final Ledgers ledgers;

    LedgerController(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Operation(
            summary = "The continuity of a scene",
            description = "Each shot with what is so when it begins and when it ends, as far as the shots are read: \"status\" "
                    + "says whether. A contradiction names the sentence that causes it and the earlier shot that says otherwise.")
    @GetMapping("/api/v1/scenes/{id}/ledger")
    LedgerAnswer ledger(@PathVariable UUID id) {
        Ledger ledger = ledgers.of(new SceneId(id));
        return new LedgerAnswer(id, ledger.shots().stream().map(ShotAnswer::of).toList());
    }

    record LedgerAnswer(UUID sceneId, List<ShotAnswer> shots) {}

    record ShotAnswer(
            UUID shotId,
            String number,
            BriefStatus status,
            List<FactAnswer> enters,
            List<FactAnswer> leaves,
            List<ContradictionAnswer> contradictions) {

        static ShotAnswer of(Ledger.Entry entry) {
            return new ShotAnswer(
                    entry.shot().value(),
                    entry.number(),
                    entry.status(),
                    entry.enters().stream().map(FactAnswer::of).toList(),
                    entry.leaves().stream().map(FactAnswer::of).toList(),
                    entry.contradictions().stream().map(ContradictionAnswer::of).toList());
        }
    }

    record FactAnswer(@Nullable String characterId, String label, String attribute, String value, UUID since) {

        static FactAnswer of(Ledger.Fact fact) {
            return new FactAnswer(fact.characterId(), fact.label(), fact.attribute(), fact.value(), id(fact.since()));
        }
    }

    record ContradictionAnswer(
            UUID shot,
            String subject,
            String attribute,
            String says,
            String against,
            String sentence,
            UUID previousShot,
            String message) {

        static ContradictionAnswer of(Ledger.Contradiction found) {
            return new ContradictionAnswer(
                    id(found.shot()),
                    found.subject(),
                    found.attribute(),
                    found.says(),
                    found.against(),
                    found.sentence(),
                    id(found.previousShot()),
                    found.message().inEnglish());
        }
    }

    private static UUID id(ShotId shot) {
        return shot.value();
    }
}
