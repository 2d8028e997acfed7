package app.shotloom.node;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The inference node: takes render jobs from the broker, draws them and sends the pictures back. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NodeApplication {
    static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        // What this node needs comes with it: it downloads nothing and reports to nobody
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        SpringApplication.run(NodeApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JsonMapper jsonMapper() {
        return JsonMapper.builder().build();
    }
}
