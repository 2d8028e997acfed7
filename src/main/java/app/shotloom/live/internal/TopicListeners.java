package app.shotloom.live.internal;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.Session;
import org.springframework.boot.jms.ConnectionFactoryUnwrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;
import org.springframework.util.backoff.ExponentialBackOff;

/** Listeners of the broker's topics: one thread each, lossy, and patient while there is no broker. */
@Configuration
class TopicListeners {

    static final String NAME = "lossyTopicListeners";

    /**
     * A listener never gets the caching connection factory: after a broken connection it would wait for its cache
     * (spring-boot issue 39816).
     */
    @Bean(NAME)
    DefaultJmsListenerContainerFactory topicListeners(ConnectionFactory connections) {
        DefaultJmsListenerContainerFactory factory = new DefaultJmsListenerContainerFactory();
        factory.setConnectionFactory(ConnectionFactoryUnwrapper.unwrapCaching(connections));
        factory.setPubSubDomain(true);
        factory.setSessionTransacted(false);
        factory.setSessionAcknowledgeMode(Session.DUPS_OK_ACKNOWLEDGE);
        factory.setConcurrency("1");
        ExponentialBackOff patience = new ExponentialBackOff(200, 1.5);
        patience.setMaxInterval(3_000);
        factory.setBackOff(patience);
        return factory;
    }
}
