package app.shotloom.node;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The inference node: takes render jobs from the broker, draws them and sends the pictures back. */
@SpringBootApplication
public class NodeApplication {
    static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        SpringApplication.run(NodeApplication.class, arguments);
    }
}
