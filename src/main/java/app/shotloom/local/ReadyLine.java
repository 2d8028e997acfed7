package app.shotloom.local;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where Shotloom is, once it answers. */
@Component
class ReadyLine {

    private static final Logger log = LoggerFactory.getLogger("app.shotloom");

    private final Environment settings;

    ReadyLine(Environment settings) {
        this.settings = settings;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = settings.getProperty("server.address", "localhost");
            Duration taken = ready.getTimeTaken();
            log.info("Shotloom is at http://{}:{} (started in {} s)", address, web.getWebServer().getPort(),
                    taken == null ? "?" : "%.1f".formatted(taken.toMillis() / 1000.0));
        }
    }
}
