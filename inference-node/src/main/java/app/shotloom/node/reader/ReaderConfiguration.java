package app.shotloom.node.reader;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the reader to the node. It loads its models when it first reads. */
@Configuration
class ReaderConfiguration {
    @Bean
    BriefReader reader(ObjectProvider<Vocabulary> vocabulary) {
        Vocabulary words = vocabulary.getIfAvailable(() -> noun -> false);
        return new LateReader(() -> OfflineReader.load(Meanings.load(), words));
    }
}
