package app.shotloom.render.messaging;

import jakarta.jms.ConnectionFactory;
import org.springframework.boot.jms.ConnectionFactoryUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listeners of the broker's queues: what fails is given back to the broker, and comes again. */
@Configuration(proxyBeanMethods = false)
class QueueListening {

    static final String NAME = "queueListeners";

    @Bean(NAME)
    DefaultJmsListenerContainerFactory queueListeners(ConnectionFactory connections) {
        DefaultJmsListenerContainerFactory factory = new DefaultJmsListenerContainerFactory();
        factory.setConnectionFactory(ConnectionFactoryUnwrapper.unwrapCaching(connections));
        factory.setSessionTransacted(true);
        factory.setConcurrency("1");
        ExponentialBackOff patience = new ExponentialBackOff(200, 1.5);
        patience.setMaxInterval(3_000);
        factory.setBackOff(patience);
        return factory;
    }
}
