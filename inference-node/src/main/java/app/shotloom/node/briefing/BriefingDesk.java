package app.shotloom.node.briefing;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.BriefReader;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers requests for briefs. Every one gets an answer: where reading fails, a brief that says so. */
@Component
public class BriefingDesk {
    private static final Logger log = LoggerFactory.getLogger(BriefingDesk.class);
    private static final String FAILED = "These words could not be read. Say it in other words.";

    private final BriefReader reader;
    private final Planner planner;
    private final SecondOpinion chat;

    BriefingDesk(BriefReader reader, ObjectProvider<Planner> planner, SecondOpinion chat) {
        this.reader = reader;
        this.chat = chat;
        this.planner = planner.getIfAvailable(() -> (brief, cast, composition) -> brief);
    }

    /**
     * Reads, and hands over the answer before it returns. Where there is a chat endpoint, its brief may be handed over
     * later, on another thread.
     */
    public void answer(BriefingRequest request, Consumer<Briefing> answers) {
        long begun = System.nanoTime();
        Brief brief = brief(request);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        log.debug("Read revision {} of shot {} in {} ms", request.revision(), request.shotId(), millis);
        answers.accept(new Briefing(request, Briefing.Source.OFFLINE, millis, brief));
        chat.ask(request, begun, later -> answers.accept(new Briefing(
                request, Briefing.Source.CHAT, later.readMillis(), planned(later.brief(), request))));
    }

    /** Reads for nobody, as a rehearsal. */
    void rehearse(BriefOrder order, Composition composition) {
        planner.planned(reader.read(order), order.cast(), composition);
    }

    private Brief brief(BriefingRequest request) {
        BriefOrder reading = request.reading();
        if (reading == null) {
            return BlankBrief.saying(String.valueOf(request.objection()), 0);
        }
        try {
            return planned(reader.read(reading), request);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // Somebody waits for an answer, whatever is wrong with the reader
            log.error("Revision {} of shot {} cannot be read", request.revision(), request.shotId(), e);
            return BlankBrief.saying(FAILED, reading.durationSeconds());
        }
    }

    private Brief planned(Brief brief, BriefingRequest request) {
        BriefOrder reading = request.reading();
        return planner.planned(brief, reading == null ? List.of() : reading.cast(), request.composition());
    }
}
