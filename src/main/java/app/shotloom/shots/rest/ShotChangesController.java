package app.shotloom.shots.rest;

import app.shotloom.board.ShotId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotChanges;
import app.shotloom.shots.ShotField;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What shots say, changed by scripts and tools. */
@RestController
class ShotChangesController {

    private final ShotChanges changes;

    ShotChangesController(ShotChanges changes) {
        this.changes = changes;
    }

    @Operation(
            summary = "Change fields of a shot, all or none",
            description = "An empty text gives a camera choice back to the words, and the look back to the board. "
                    + "\"base\" may hold what fields said when they were read: prompt, dialogue and notes then "
                    + "keep what others have written since; if another field says something else by now, the answer is 409.")
    @PatchMapping("/api/v1/shots/{id}")
    Map<String, Object> change(@PathVariable UUID id, @RequestBody ShotChange body) {
        ShotChanges.Written now = changes.write(new ShotId(id), body.values(), body.bases(), body.place());
        Map<String, Object> said = new LinkedHashMap<>();
        for (ShotField field : ShotField.values()) {
            said.put(field.key(), now.shot().value(field));
        }
        said.put("revision", now.revision());
        return said;
    }

    /** Null leaves a field as it is. */
    record ShotChange(
            @Nullable String prompt,
            @Nullable String dialogue,
            @Nullable String notes,
            @Nullable BigDecimal durationSeconds,
            @Nullable String aspectRatio,
            @Nullable String cameraSize,
            @Nullable String cameraMove,
            @Schema(description = "eye-level, high, low, overhead, dutch, or empty") @Nullable String cameraAngle,
            @Schema(description = "wide, normal, tele, or empty") @Nullable String cameraLens,
            @Schema(description = "pencil, ink, marker, watercolour, flat, noir, blueprint, chalk, or empty") @Nullable String look,
            @Schema(description = "a number of its own, or empty for the board's numbering") @Nullable String number,
            @Nullable Boolean omitted,
            @Nullable Map<String, String> base) {

        ShotChanges.Standing place() {
            return new ShotChanges.Standing(number, omitted);
        }

        Map<ShotField, String> values() {
            Map<ShotField, @Nullable String> named = new EnumMap<>(ShotField.class);
            named.put(ShotField.PROMPT, prompt);
            named.put(ShotField.DIALOGUE, dialogue);
            named.put(ShotField.NOTES, notes);
            named.put(ShotField.DURATION, durationSeconds == null ? null : durationSeconds.toPlainString());
            named.put(ShotField.ASPECT_RATIO, aspectRatio);
            named.put(ShotField.CAMERA_SIZE, cameraSize);
            named.put(ShotField.CAMERA_MOVE, cameraMove);
            named.put(ShotField.CAMERA_ANGLE, cameraAngle);
            named.put(ShotField.CAMERA_LENS, cameraLens);
            named.put(ShotField.LOOK, look);
            Map<ShotField, String> values = new EnumMap<>(ShotField.class);
            named.forEach((field, value) -> {
                if (value != null) {
                    values.put(field, value);
                }
            });
            if (values.isEmpty() && number == null && omitted == null) {
                throw new Refusal.Invalid(null, "Name at least one field to change.");
            }
            return values;
        }

        Map<ShotField, String> bases() {
            Map<ShotField, String> bases = new EnumMap<>(ShotField.class);
            (base == null ? Map.<String, String>of() : base).forEach((key, value) -> bases.put(ShotField.of(key), value));
            return bases;
        }
    }
}
