package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.Planner;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the animatic engine to the node, unless it is switched off. */
@Configuration
@ConditionalOnBooleanProperty(name = "shotloom.engines.animatic", matchIfMissing = true)
class AnimaticConfiguration {
    @Bean
    AnimaticRenderer animatic(@Value("${shotloom.node.cache:${java.io.tmpdir}/shotloom-node}") Path cache) {
        return AnimaticRenderer.load(cache);
    }

    @Bean
    Planner planner(AnimaticRenderer artist) {
        return artist.planner();
    }
}
