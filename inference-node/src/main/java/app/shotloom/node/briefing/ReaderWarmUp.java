package app.shotloom.node.briefing;

import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.reader.BriefOrder;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a few prompts, so that models are loaded and the compiler has seen what is hot before somebody types. */
@Component
public class ReaderWarmUp {
    private static final Logger log = LoggerFactory.getLogger(ReaderWarmUp.class);
    private static final int ROUNDS = 6;
    private static final List<String> PROMPTS = List.of(
            "A medium shot of a girl in a yellow raincoat who waits left of a red kiosk at dusk while two white gulls fly over the harbour, then she bites into a cookie. The camera pans left.",
            "Two tall men shake hands in front of a wooden table on a rainy night; suddenly the lamp on it goes out and one of them runs away.",
            "[0:01-0:03] A dog is on the left of a tree. \"Come here!\" says an old woman, and it walks behind her as the leaves turn from red to green.");

    private final BriefingDesk desk;

    ReaderWarmUp(BriefingDesk desk) {
        this.desk = desk;
    }

    /** Takes as long as it takes; call it where nobody waits. */
    public void run() {
        long begun = System.nanoTime();
        try {
            rehearse();
            log.info("The reader is warm after {} ms", (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException | LinkageError e) {
            // Whoever asks next is told
            log.error("The reader does not start", e);
        }
    }

    private void rehearse() {
        for (int round = 0; round < ROUNDS; round++) {
            for (String prompt : PROMPTS) {
                desk.rehearse(BriefOrder.of(prompt, 5), new Composition(1280, 720, 0));
            }
        }
    }
}
