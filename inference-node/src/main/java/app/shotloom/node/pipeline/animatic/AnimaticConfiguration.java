package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.pipeline.SheetArtist;
import app.shotloom.node.reader.BriefReader;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Offers the animatic engine to the node, unless it is switched off. */
@Configuration
@ConditionalOnBooleanProperty(name = "shotloom.engines.animatic", matchIfMissing = true)
class AnimaticConfiguration {
    @Bean
    AnimaticRenderer animatic(@Value("${shotloom.node.cache:${java.io.tmpdir}/shotloom-node}") Path cache) {
        return AnimaticRenderer.load(cache);
    }

    /** One reader for both: its models are too large to have twice. */
    @Bean
    @Primary
    BriefReader artistsReader(AnimaticRenderer artist) {
        return artist.reader();
    }

    @Bean
    Planner planner(AnimaticRenderer artist) {
        return artist.planner();
    }

    @Bean
    SheetArtist sheets(AnimaticRenderer artist) {
        return artist.sheets();
    }
}
