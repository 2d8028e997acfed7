package app.shotloom.node.messaging;

import app.shotloom.node.ContractSample;
import app.shotloom.node.brief.Brief;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {
    private static final Map<String, Class<?>> MESSAGES = Map.of(
            RenderRequested.TYPE, RenderRequested.class,
            RenderCancelled.TYPE, RenderCancelled.class,
            RenderPreview.TYPE, RenderPreview.class,
            RenderProgress.TYPE, RenderProgress.class,
            RenderFinished.TYPE, RenderFinished.class,
            RenderFailed.TYPE, RenderFailed.class,
            BriefRequested.TYPE, BriefRequested.class,
            BriefReady.TYPE, BriefReady.class,
            "brief.v2", Brief.class);

    @ParameterizedTest
    @MethodSource("types")
    void ourRecordSaysWhatTheSampleSays(String type) throws IOException {
        new ContractSample(type).assertSameAs(MESSAGES.get(type));
    }

    static Stream<String> types() {
        return MESSAGES.keySet().stream().sorted();
    }
}
