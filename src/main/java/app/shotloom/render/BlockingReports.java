package app.shotloom.render;

import app.shotloom.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reports that nodes hand in, and keeps of them what the contract names. */
@Component
public class BlockingReports {

    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** @throws Refusal.Invalid when it does not have the contract's shape */
    public byte[] checked(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Refusal.TooLarge("A blocking report can have at most 8 MB.");
            }
            BlockingReport report = json.readValue(bytes, BlockingReport.class);
            check(report);
            return json.writeValueAsBytes(report);
        } catch (JacksonException e) {
            throw invalid();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    /** JSON can say null where a record cannot. */
    @SuppressWarnings("ConstantValue")
    private static void check(BlockingReport report) {
        if (report.caption() == null || report.setting() == null || report.time() == null || report.camera() == null) {
            throw invalid();
        }
        if (report.width() < 1 || report.height() < 1 || report.framesPerSecond() < 1 || report.frameCount() < 1) {
            throw invalid();
        }
        for (List<?> list : new List<?>[] {
            report.subjects(), report.relations(), report.beats(), report.states(), report.undepicted()
        }) {
            if (list == null || list.contains(null)) {
                throw invalid();
            }
        }
    }

    private static Refusal invalid() {
        return new Refusal.Invalid("blocking", "This is not a blocking report of version 1.");
    }
}
