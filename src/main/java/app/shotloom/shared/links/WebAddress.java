package app.shotloom.shared.links;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where nodes reach web: {@code shotloom.node.web-url}, or else this program's own port on loopback. */
@Component
public class WebAddress {

    private volatile @Nullable String base;

    WebAddress(@Value("${shotloom.node.web-url:}") String configured) {
        base = configured.isBlank() ? null : configured.replaceAll("/+$", "");
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (base == null && event.getApplicationContext().getServerNamespace() == null) {
            base = "http://127.0.0.1:" + event.getWebServer().getPort();
        }
    }

    /** Whether it is known yet: not before web listens. */
    public boolean isKnown() {
        return base != null;
    }

    /** Such as {@code http://127.0.0.1:8080}, without a slash at the end. */
    public String base() {
        String known = base;
        if (known == null) {
            throw new IllegalStateException("web does not listen yet");
        }
        return known;
    }
}
