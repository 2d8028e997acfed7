package app.shotloom.node.pipeline;

import app.shotloom.node.ContractSample;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BlockingReportTest {
    @Test
    void saysWhatTheSampleSays() throws IOException {
        new ContractSample("blocking.v1").assertSameAs(BlockingReport.class);
    }
}
