package app.shotloom.shots.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.NewShots;
import app.shotloom.shots.ShotDuration;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New shots for scripts and tools; they go to the end of the board. */
@RestController
class ShotsController {

    private final NewShots shots;

    ShotsController(NewShots shots) {
        this.shots = shots;
    }

    @PostMapping("/api/v1/boards/{id}/shots")
    @ResponseStatus(HttpStatus.CREATED)
    ShotCreated create(@PathVariable UUID id, @RequestBody NewShot body) {
        ShotId shot = shots.append(new BoardId(id), body.words(), body.duration(), body.shape());
        return new ShotCreated(shot.value());
    }

    record NewShot(@Nullable String prompt, @Nullable Double durationSeconds, @Nullable String aspectRatio) {

        String words() {
            if (prompt == null || prompt.isBlank()) {
                throw new Refusal.Invalid("prompt", "Say what the shot shows.");
            }
            return prompt;
        }

        Duration duration() {
            return durationSeconds == null ? ShotDuration.USUAL : ShotDuration.of(durationSeconds);
        }

        AspectRatio shape() {
            return aspectRatio == null ? AspectRatio.WIDE_16_9 : AspectRatio.of(aspectRatio);
        }
    }

    record ShotCreated(UUID id) {}
}
