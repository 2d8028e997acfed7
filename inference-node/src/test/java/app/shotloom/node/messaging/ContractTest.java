package app.shotloom.node.messaging;

import app.shotloom.node.ContractSample;
import app.shotloom.node.brief.Brief;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {
    private static final Map<String, Class<?>> MESSAGES = Map.ofEntries(
            Map.entry(RenderRequested.TYPE, RenderRequested.class),
            Map.entry(RenderCancelled.TYPE, RenderCancelled.class),
            Map.entry(RenderPreview.TYPE, RenderPreview.class),
            Map.entry(RenderProgress.TYPE, RenderProgress.class),
            Map.entry(RenderFinished.TYPE, RenderFinished.class),
            Map.entry(RenderFailed.TYPE, RenderFailed.class),
            Map.entry(BriefRequested.TYPE, BriefRequested.class),
            Map.entry(BriefReady.TYPE, BriefReady.class),
            Map.entry("brief.v2", Brief.class),
            Map.entry(SheetRequested.TYPE, SheetRequested.class),
            Map.entry(SheetReady.TYPE, SheetReady.class),
            Map.entry(SheetFailed.TYPE, SheetFailed.class));

    @ParameterizedTest
    @MethodSource("types")
    void ourRecordSaysWhatTheSampleSays(String type) throws IOException {
        new ContractSample(type).assertSameAs(MESSAGES.get(type));
    }

    static Stream<String> types() {
        return MESSAGES.keySet().stream().sorted();
    }
}
