package app.shotloom.exchange.bundle;

import app.shotloom.exchange.document.DocumentText;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The first entry of a bundle: what it is, and what else is in it. */
record Manifest(@Nullable String format, int version, @Nullable String board, @Nullable Instant madeAt, List<Entry> entries) {

    static final String NAME = "manifest.json";
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final String FORMAT = "shotloom-bundle";
    private static final int VERSION = 1;

    /** What a newer manifest says besides is let be: the version tells whether it matters. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Manifest {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** @param sha256 in lower-case hex */
    record Entry(String name, @Nullable String sha256, long bytes) {}

    static Manifest of(String board, Instant now, List<Entry> entries) {
        return new Manifest(FORMAT, VERSION, board, now, entries);
    }

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            DocumentText.newer(manifest.version(), VERSION);
            if (!FORMAT.equals(manifest.format()) || manifest.version() < 1) {
                throw unreadable();
            }
            return manifest;
        } catch (JacksonException | NullPointerException broken) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal.Invalid(NAME, Saying.of("exchange.bundle.manifest"));
    }

    /** What each entry's bytes must add up to; nothing where the manifest does not say. */
    Map<String, String> sums() {
        Map<String, String> sums = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.sha256() != null) {
                sums.put(entry.name(), entry.sha256());
            }
        }
        return sums;
    }
}
