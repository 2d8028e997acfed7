package app.shotloom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the web program. What it needs on a laptop (database, broker, one node) is started by the {@code local} module. */
@SpringBootApplication
@EnableScheduling
public class ShotloomApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ShotloomApplication.class, arguments);
    }
}
