package app.shotloom.shots.rest;

import app.shotloom.shared.Refusal;
import app.shotloom.shots.Take;
import app.shotloom.shots.TakeId;
import app.shotloom.shots.Takes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Which take the board uses, and which are approved, changed by scripts and tools. */
@RestController
class TakeChangesController {

    private final Takes takes;

    TakeChangesController(Takes takes) {
        this.takes = takes;
    }

    @PatchMapping("/api/v1/takes/{id}")
    TakeChanged change(@PathVariable UUID id, @RequestBody TakeChange body) {
        TakeId take = new TakeId(id);
        if (body.approved() == null && body.chosen() == null) {
            throw new Refusal.Invalid(null, "Say whether the take is approved, or chosen.");
        }
        if (Boolean.FALSE.equals(body.chosen())) {
            throw new Refusal.Invalid("chosen", "Choose another take instead.");
        }
        if (body.chosen() != null) {
            takes.choose(take);
        }
        if (body.approved() != null) {
            approve(take, body.approved());
        }
        Take now = takes.of(take);
        return new TakeChanged(id, now.approved());
    }

    private void approve(TakeId take, boolean approved) {
        if (approved) {
            takes.approve(take);
        } else {
            takes.withdrawApproval(take);
        }
    }

    /** Null leaves a thing as it is. */
    record TakeChange(@Nullable Boolean approved, @Nullable Boolean chosen) {}

    record TakeChanged(UUID id, boolean approved) {}
}
