package app.shotloom.shared.links;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs paths so that who has the link may follow it, until it expires (HMAC-SHA256 over path and expiry). */
@Component
public class UrlSigner {

    private static final String ALGORITHM = "HmacSHA256";

    private final LinkKey key;
    private final Clock clock;

    UrlSigner(LinkKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The path with its signature, good for that long. */
    public String sign(String path, Duration valid) {
        long expires = clock.instant().plus(valid).getEpochSecond();
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(signature(path, expires));
        return path + "?expires=" + expires + "&signature=" + signature;
    }

    /** @throws Refusal.NotAllowed unless this program signed exactly this path and expiry, and it is not over */
    public void check(String path, long expires, String signature) {
        boolean genuine = MessageDigest.isEqual(signature(path, expires), decode(signature));
        if (!genuine || clock.instant().getEpochSecond() > expires) {
            throw new Refusal.NotAllowed(Saying.of("render.refused.link"));
        }
    }

    private static byte[] decode(String signature) {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] signature(String path, long expires) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.get(), ALGORITHM));
            return mac.doFinal((path + "\n" + expires).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
