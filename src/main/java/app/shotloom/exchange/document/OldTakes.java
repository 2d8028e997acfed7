package app.shotloom.exchange.document;

import app.shotloom.board.ShotId;
import app.shotloom.cast.Character;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.identity.CurrentUser;
import app.shotloom.media.MediaId;
import app.shotloom.shared.Texts;
import app.shotloom.shots.KeptTake;
import app.shotloom.shots.NewTake;
import app.shotloom.shots.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes takes of a document's takes. What a take remembers of its sheets is told by prints, and a sheet's print differs once
 * its pictures have new ids: a take that was of the sheet as it is stays so, and one that was not stays out of date.
 */
@Component
class OldTakes {

    /** The one thing besides the shot that is told by ids of sheets; see {@link app.shotloom.shots.DrawnFrom}. */
    private static final String CONTINUITY = "continuity";

    private final CurrentUser user;
    private final Clock clock;

    OldTakes(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** @param sheets as they were, and as they are now */
    Reader from(List<BoardDocument.Sheet> sheets, List<Character> now, Map<String, MediaId> media, Fresh fresh) {
        Map<String, Character> byId = new HashMap<>();
        now.forEach(sheet -> byId.put(sheet.id().toString(), sheet));
        Map<String, String> prints = new HashMap<>();
        for (BoardDocument.Sheet sheet : sheets) {
            Character made = byId.get(String.valueOf(fresh.of(sheet.id())));
            if (made != null) {
                Sheets.print(sheet).ifPresent(print -> prints.put(print, made.print()));
            }
        }
        return new Reader(prints, media, fresh, sheets.isEmpty());
    }

    /** Reads the takes of one document. */
    final class Reader {

        private final Map<String, String> prints;
        private final Map<String, MediaId> media;
        private final Fresh fresh;
        private final boolean withoutSheets;

        private Reader(Map<String, String> prints, Map<String, MediaId> media, Fresh fresh, boolean withoutSheets) {
            this.prints = prints;
            this.media = media;
            this.fresh = fresh;
            this.withoutSheets = withoutSheets;
        }

        /** Those whose media are all there. */
        List<KeptTake> of(ShotId shot, BoardDocument.Shot source) {
            List<KeptTake> kept = new ArrayList<>();
            for (BoardDocument.Take take : source.takes()) {
                if (media.containsKey(take.clip()) && media.containsKey(take.poster()) && media.containsKey(take.blocking())) {
                    kept.add(new KeptTake(
                            content(shot, take),
                            take.number(),
                            take.madeAt() == null ? clock.instant() : take.madeAt(),
                            take.approved(),
                            take.chosen(),
                            take.byHand()));
                }
            }
            return fallenBack(kept);
        }

        /** Where the chosen take could not be read, the board uses the newest one. */
        private static List<KeptTake> fallenBack(List<KeptTake> kept) {
            if (!kept.isEmpty() && kept.stream().noneMatch(KeptTake::chosen)) {
                KeptTake newest = kept.stream().reduce((a, b) -> a.number() > b.number() ? a : b).orElseThrow();
                kept.remove(newest);
                kept.add(new KeptTake(newest.take(), newest.number(), newest.madeAt(), newest.approved(), true, false));
            }
            return kept;
        }

        private NewTake content(ShotId shot, BoardDocument.Take take) {
            return new NewTake(
                    shot,
                    Texts.name("engine", take.engine(), Integer.MAX_VALUE),
                    take.seed(),
                    take.width(),
                    take.height(),
                    take.framesPerSecond(),
                    Duration.ofMillis(Math.round(take.durationSeconds() * 1000)),
                    take.frameCount(),
                    Objects.requireNonNull(media.get(take.clip())),
                    Objects.requireNonNull(media.get(take.poster())),
                    Objects.requireNonNull(media.get(take.blocking())),
                    take.brief() == null ? "{}" : fresh.in(take.brief()),
                    take.undepicted().stream().map(word -> Texts.clean("word", word, Integer.MAX_VALUE)).toList(),
                    user.id(),
                    said(take.said()));
        }

        private @Nullable Said said(@Nullable String json) {
            Said said = TakeCheck.said(json);
            if (said == null) {
                return null;
            }
            Map<String, String> others = new HashMap<>(said.others() == null ? Map.of() : said.others());
            if (!withoutSheets) {
                others.remove(CONTINUITY);
            }
            List<Said.Sheet> sheets = said.sheets().stream().map(this::sheet).toList();
            return new Said(said.fields(), said.arrows(), sheets, others);
        }

        private Said.Sheet sheet(Said.Sheet then) {
            String id = fresh.of(then.id());
            return new Said.Sheet(
                    id == null ? then.id() : id, then.name(), print(then.print()));
        }

        /** What was so in the shot alone stands behind a slash, and is told by names: it holds here too. */
        private String print(String then) {
            String own = then.split("/", 2)[0];
            return prints.getOrDefault(own, own) + then.substring(own.length());
        }
    }
}
