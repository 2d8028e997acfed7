package app.shotloom.exchange.internal;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.exchange.Template;
import app.shotloom.exchange.TemplateId;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.ShotDuration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one wants to know of a template before one begins with it. */
public final class TemplateFacts {

    private static final double MILLIS = 1000.0;

    private TemplateFacts() {}

    public static Template of(
            String code,
            @Nullable TemplateId own,
            Saying name,
            @Nullable Saying summary,
            boolean asksForTopic,
            BoardDocument document) {
        List<BoardDocument.Shot> shots =
                document.scenes().stream().flatMap(scene -> scene.shots().stream()).toList();
        return new Template(
                code,
                own,
                name,
                summary,
                asksForTopic,
                document.scenes().stream().map(scene -> scene.shots().size()).toList(),
                Duration.ofMillis(shots.stream().mapToLong(TemplateFacts::millis).sum()),
                ratio(shots));
    }

    private static long millis(BoardDocument.Shot shot) {
        Double seconds = shot.durationSeconds();
        return seconds == null ? ShotDuration.USUAL.toMillis() : Math.round(seconds * MILLIS);
    }

    private static String ratio(List<BoardDocument.Shot> shots) {
        return shots.stream()
                .map(BoardDocument.Shot::aspectRatio)
                .filter(ratio -> !ratio.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(AspectRatio.WIDE_16_9.code());
    }
}
