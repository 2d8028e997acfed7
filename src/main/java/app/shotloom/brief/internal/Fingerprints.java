package app.shotloom.brief.internal;

import app.shotloom.brief.BriefOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes out by few bytes whether there is something else to read. */
@Component
class Fingerprints {

    private final BriefText text;

    Fingerprints(BriefText text) {
        this.text = text;
    }

    Prints of(BriefOrder order) {
        BriefOrder own = new BriefOrder(
                order.words(),
                order.durationSeconds(),
                order.width(),
                order.height(),
                order.seed(),
                order.cast(),
                List.of(),
                order.corrections());
        return new Prints(print(own), print(order.carried()));
    }

    private String print(Object value) {
        try {
            byte[] bytes = text.write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
