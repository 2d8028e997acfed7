package app.shotloom.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Import it, and the whole program reads a {@link MutableClock}. */
@TestConfiguration(proxyBeanMethods = false)
public class SettableTime {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }
}
