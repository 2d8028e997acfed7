package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads news for the shots it speaks of. */
public final class ShotNews {

    private ShotNews() {}

    /** The shots that news of these kinds names. */
    public static Set<ShotId> named(List<News> news, Set<String> kinds) {
        return news.stream()
                .filter(each -> kinds.contains(each.kind()))
                .map(each -> each.text("shotId"))
                .filter(Objects::nonNull)
                .map(id -> new ShotId(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    /** The same, of the shots on show. */
    public static Set<ShotId> named(List<News> news, Set<String> kinds, Set<ShotId> shown) {
        Set<ShotId> named = named(news, kinds);
        named.retainAll(shown);
        return named;
    }

    public static boolean has(List<News> news, Set<String> kinds) {
        return news.stream().anyMatch(each -> kinds.contains(each.kind()));
    }
}
