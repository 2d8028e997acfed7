package app.shotloom.node.reader.chat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Finishing;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the chat endpoint for a brief. Whatever goes wrong there, the brief that was read offline stays. */
@Component
public class ChatReader {
    private static final Logger log = LoggerFactory.getLogger(ChatReader.class);

    private final ChatSettings settings;
    private final JsonMapper json;
    private final ChatLink link;
    private final Question question;
    /** Whether the endpoint understood a demanded schema so far. */
    private volatile boolean format = true;

    public ChatReader(ChatSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.link = new ChatLink(settings);
        this.question = new Question(json);
    }

    /** Whether there is an endpoint to ask. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * What the endpoint reads from the words, corrected and described like every brief; empty when it does not answer
     * in time, or with something that is no brief. That it did not is one line in the log.
     *
     * @throws InterruptedException when nobody waits for it any more
     */
    public Optional<Brief> read(BriefOrder order) throws InterruptedException {
        try {
            Brief proposed = new Proposal(json, order).brief(content(answer(order)));
            return Optional.of(Finishing.finished(proposed, order));
        } catch (ChatRefusedException e) {
            log.warn("The brief of {} is not used: {}", settings, e.getMessage());
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> answer(BriefOrder order) throws ChatRefusedException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = link.ask(question.of(order, settings.model(), format), settings.timeout());
        boolean refusesFormat = format && (answer.statusCode() == 400 || answer.statusCode() == 422);
        if (refusesFormat) {
            Duration left = settings.timeout().minusNanos(System.nanoTime() - begun);
            answer = link.ask(question.of(order, settings.model(), false), left);
            format = answer.statusCode() != 200;
        }
        if (answer.statusCode() != 200) {
            throw new ChatRefusedException("status " + answer.statusCode());
        }
        return answer;
    }

    private String content(HttpResponse<byte[]> answer) throws ChatRefusedException {
        try {
            JsonNode choice = json.readTree(answer.body()).path("choices").path(0);
            if (choice.path("finish_reason").asString("").equals("length")) {
                throw new ChatRefusedException("it was cut off");
            }
            return choice.path("message").path("content").asString("");
        } catch (JacksonException e) {
            throw new ChatRefusedException("it does not speak the protocol");
        }
    }
}
