package app.shotloom.render.rest;

import app.shotloom.media.MediaId;
import app.shotloom.media.MediaResponses;
import app.shotloom.media.MediaStore;
import app.shotloom.shots.Take;
import app.shotloom.shots.TakeId;
import app.shotloom.shots.Takes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a take is made of: its clip, its poster, and the account of what is where. {@code ?download} saves it as a file. */
@RestController
@RequestMapping("/api/v1/takes/{id}")
class TakesController {

    private final Takes takes;
    private final MediaStore media;

    TakesController(Takes takes, MediaStore media) {
        this.takes = takes;
        this.media = media;
    }

    @GetMapping("/clip")
    ResponseEntity<Resource> clip(@PathVariable UUID id, @RequestParam(required = false) @Nullable String download) {
        Take take = take(id);
        return answer(take.clip(), take, download, ".mp4");
    }

    @GetMapping("/poster")
    ResponseEntity<Resource> poster(@PathVariable UUID id, @RequestParam(required = false) @Nullable String download) {
        Take take = take(id);
        return answer(take.poster(), take, download, ".jpg");
    }

    @GetMapping("/blocking")
    ResponseEntity<Resource> blocking(@PathVariable UUID id, @RequestParam(required = false) @Nullable String download) {
        Take take = take(id);
        return answer(take.blocking(), take, download, ".json");
    }

    private Take take(UUID id) {
        return takes.of(new TakeId(id));
    }

    private ResponseEntity<Resource> answer(MediaId file, Take take, @Nullable String download, String ending) {
        return MediaResponses.checked(media.of(file), download == null ? null : fileName(take) + ending);
    }

    /** Tells takes of a shot, and shots of a board, apart in a folder of downloads. */
    private static String fileName(Take take) {
        String shot = take.shot().toString();
        return "shot-" + shot.substring(shot.length() - 6) + "-take-" + take.number();
    }
}
