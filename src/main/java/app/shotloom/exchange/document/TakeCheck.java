package app.shotloom.exchange.document;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shots.Said;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whether the takes of a shot can be kept. */
final class TakeCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TAKES = 2_000;
    private static final int LARGEST_SIDE = 8_192;
    private static final int FASTEST = 240;
    private static final int LONGEST_ENGINE = 40;
    private static final int MOST_WORDS = 200;
    private static final int LONGEST_WORD = 400;
    private static final int LONGEST_JSON = 512 * 1024;
    private static final double LONGEST_SECONDS = 3_600;

    private TakeCheck() {}

    static void check(BoardDocument.Shot shot, String name) {
        DocumentCheck.atMost(shot.takes().size(), MOST_TAKES, name, "takes");
        Set<Integer> numbers = new HashSet<>();
        boolean chosen = false;
        for (BoardDocument.Take take : shot.takes()) {
            String place = "%s, take %d".formatted(name, take.number());
            that(take.number() >= 1 && numbers.add(take.number()), place, "number", "Takes are numbered from 1, each once.");
            that(!(chosen && take.chosen()), place, "chosen", "A board uses one take of a shot.");
            chosen |= take.chosen();
            At.the(place, () -> Texts.name("engine", take.engine(), LONGEST_ENGINE));
            frames(take, place);
            DocumentCheck.atMost(take.undepicted().size(), MOST_WORDS, place, "undepicted words");
            take.undepicted().forEach(word -> At.the(place, () -> Texts.clean("undepicted word", word, LONGEST_WORD)));
            json(take.brief(), place, "brief");
            json(take.said(), place, "said");
            that(said(take.said()) != null || take.said() == null, place, "said", "This is not what takes remember of their shots.");
        }
    }

    private static void frames(BoardDocument.Take take, String place) {
        that(isSide(take.width()) && isSide(take.height()), place, "width", "A side has 1 to 8,192 pixels.");
        that(take.framesPerSecond() >= 1 && take.framesPerSecond() <= FASTEST, place, "framesPerSecond", "A clip has 1 to 240 frames a second.");
        that(take.durationSeconds() > 0 && take.durationSeconds() <= LONGEST_SECONDS, place, "durationSeconds", "A clip lasts up to an hour.");
        that(take.frameCount() >= 1 && take.frameCount() <= LONGEST_SECONDS * FASTEST, place, "frameCount", "A clip has that many frames as its length says.");
        that(take.madeAt() == null || isDate(take.madeAt()), place, "madeAt", "This is no time.");
    }

    private static boolean isDate(java.time.Instant time) {
        return time.getEpochSecond() > 0 && time.getEpochSecond() < 32_503_680_000L; // the year 3000
    }

    private static boolean isSide(int pixels) {
        return pixels >= 1 && pixels <= LARGEST_SIDE;
    }

    /** As the database takes it: an object of bounded size, without the one character it cannot store. */
    private static void json(@Nullable String json, String place, String field) {
        that(json == null || json.startsWith("{"), place, field, "This is an object.");
        that(json == null || json.length() <= LONGEST_JSON, place, field, "This is longer than can be kept.");
        that(json == null || !json.contains("\\u0000"), place, field, "This has characters that cannot be kept.");
    }

    static @Nullable Said said(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Said.class);
        } catch (JacksonException | NullPointerException unlike) {
            return null;
        }
    }

    private static void that(boolean kept, String place, String field, String rule) {
        if (!kept) {
            throw new Refusal.Invalid(field, "%s, %s: %s".formatted(place, field, rule));
        }
    }
}
