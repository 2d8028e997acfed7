package app.shotloom.media.rest;

import app.shotloom.identity.Memberships;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaResponses;
import app.shotloom.media.MediaStore;
import app.shotloom.media.StoredMedia;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MediaController {

    private final MediaStore store;
    private final Memberships memberships;

    MediaController(MediaStore store, Memberships memberships) {
        this.store = store;
        this.memberships = memberships;
    }

    @GetMapping("/media/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        StoredMedia media = store.of(new MediaId(id));
        memberships.requireMember(media.team());
        return MediaResponses.immutable(media);
    }
}
