package app.shotloom.node.reader.chat;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The chat endpoint that proposes briefs.
 *
 * @param url its base, such as {@code http://127.0.0.1:11434/v1}; empty for none
 * @param model its name there
 * @param key sent as bearer token; empty for none. It comes from the environment and is never logged
 * @param timeout for a whole answer
 */
@ConfigurationProperties("shotloom.reader.chat")
public record ChatSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("8s") Duration timeout) {

    private static final String PATH = "/chat/completions";

    /** @throws IllegalArgumentException for an address that is not http or https, or a time that is not 0.1 to 120 s */
    public ChatSettings {
        url = url.strip();
        if (!url.isEmpty() && !isHttp(url)) {
            throw new IllegalArgumentException("SHOTLOOM_READER_CHAT_URL must be an http or https address without a password.");
        }
        if (timeout.compareTo(Duration.ofMillis(100)) < 0 || timeout.compareTo(Duration.ofMinutes(2)) > 0) {
            throw new IllegalArgumentException("SHOTLOOM_READER_CHAT_TIMEOUT must be 100 ms to 2 minutes.");
        }
    }

    public boolean isOn() {
        return !url.isEmpty();
    }

    URI endpoint() {
        String base = url.replaceAll("/+$", "");
        return URI.create(base.endsWith(PATH) ? base : base + PATH);
    }

    private static boolean isHttp(String url) {
        URI address = parsed(url);
        return address != null
                && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private static @Nullable URI parsed(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            // The same as no address
            return null;
        }
    }

    /** Without what nobody may read in a log. */
    @Override
    public String toString() {
        return isOn() ? model + " at " + url.replaceAll("\\?.*", "") : "no chat endpoint";
    }
}
