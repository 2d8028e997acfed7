package app.shotloom.media;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a stored file: with ranges (Spring cuts them from the resource), an ETag, and no guessing of types. */
public final class MediaResponses {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private MediaResponses() {}

    /** To be shown in place, and kept by the browser: the bytes under this URL never change. */
    public static ResponseEntity<Resource> immutable(StoredMedia media) {
        return answer(media, FOR_EVER, null);
    }

    /** With a file name to save it as; without one it is shown in place. The caller's right is checked every time. */
    public static ResponseEntity<Resource> checked(StoredMedia media, @Nullable String fileName) {
        return answer(media, CacheControl.noCache().cachePrivate(), fileName);
    }

    private static ResponseEntity<Resource> answer(StoredMedia media, CacheControl caching, @Nullable String fileName) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(caching)
                .eTag(media.sha256())
                .contentType(MediaType.parseMediaType(media.contentType()))
                .header("X-Content-Type-Options", "nosniff");
        if (fileName != null) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                    .filename(fileName, StandardCharsets.UTF_8)
                    .build()
                    .toString());
        }
        return answer.body(media.resource());
    }
}
