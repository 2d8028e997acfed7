package app.shotloom.exchange.bundle;

import app.shotloom.exchange.Arrived;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.identity.TeamId;
import app.shotloom.media.Clips;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.media.Posters;
import app.shotloom.media.ReferenceImages;
import app.shotloom.render.BlockingReports;
import app.shotloom.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the media of a bundle, each as if a node or a person had just handed it in. Not for use in a transaction. */
@Component
public class MediaIntake {

    private final MediaStore store;
    private final Clips clips;
    private final Posters posters;
    private final ReferenceImages pictures;
    private final BlockingReports reports;

    MediaIntake(MediaStore store, Clips clips, Posters posters, ReferenceImages pictures, BlockingReports reports) {
        this.store = store;
        this.clips = clips;
        this.posters = posters;
        this.pictures = pictures;
        this.reports = reports;
    }

    private enum Kind { CLIP, POSTER, BLOCKING, REFERENCE }

    /** @param place whose it is, as a person would say it */
    private record Wanted(String place, Kind kind) {}

    /** What was kept, by what the document calls it, and what was not. */
    public record Taken(Map<String, MediaId> media, List<Arrived.Missing> missing) {}

    /** @param told how many were looked at so far */
    public Taken take(TeamId team, BundleFile bundle, IntConsumer told) {
        Map<String, MediaId> kept = new HashMap<>();
        List<Arrived.Missing> missing = new ArrayList<>();
        try {
            int count = 0;
            for (Map.Entry<String, Wanted> each : wanted(bundle.document()).entrySet()) {
                take(team, bundle, each.getKey(), each.getValue(), kept, missing);
                told.accept(++count);
            }
            return new Taken(kept, missing);
        } catch (RuntimeException failed) {
            discard(kept.values());
            throw failed;
        }
    }

    /** How many media the document speaks of. */
    public static int count(BoardDocument document) {
        return wanted(document).size();
    }

    private static Map<String, Wanted> wanted(BoardDocument document) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        document.cast().forEach(sheet -> sheet.references()
                .forEach(each -> wanted.putIfAbsent(each, new Wanted("the sheet “%s”".formatted(sheet.name()), Kind.REFERENCE))));
        document.scenes().stream().flatMap(scene -> scene.shots().stream()).forEach(shot -> shot.takes().forEach(take -> {
            String place = "shot %s, take %d".formatted(shot.number(), take.number());
            wanted.putIfAbsent(take.clip(), new Wanted(place, Kind.CLIP));
            wanted.putIfAbsent(take.poster(), new Wanted(place, Kind.POSTER));
            wanted.putIfAbsent(take.blocking(), new Wanted(place, Kind.BLOCKING));
        }));
        return wanted;
    }

    private void take(
            TeamId team,
            BundleFile bundle,
            String id,
            Wanted wanted,
            Map<String, MediaId> kept,
            List<Arrived.Missing> missing) {
        try (Summed content = bundle.medium(id)) {
            if (content == null) {
                missing.add(new Arrived.Missing(wanted.place(), id, "it is not in the bundle"));
                return;
            }
            MediaId stored = accept(team, wanted.kind(), content);
            if (bundle.isWhole(content)) {
                kept.put(id, stored);
            } else {
                store.delete(stored);
                missing.add(new Arrived.Missing(wanted.place(), content.name(), "it is damaged: its checksum is not that of the manifest"));
            }
        } catch (Refusal.Invalid | Refusal.TooLarge unfit) {
            missing.add(new Arrived.Missing(wanted.place(), id, String.valueOf(unfit.getMessage())));
        } catch (IOException | UncheckedIOException broken) {
            missing.add(new Arrived.Missing(wanted.place(), id, "it is damaged and cannot be unpacked"));
        }
    }

    private MediaId accept(TeamId team, Kind kind, Summed content) {
        return switch (kind) {
            case CLIP -> clips.accept(team, content);
            case POSTER -> posters.accept(team, content);
            case BLOCKING -> store.put(team, "application/json", reports.checked(content));
            case REFERENCE -> pictures.accept(team, content);
        };
    }

    /** What no board came to show. */
    public void discard(Iterable<MediaId> media) {
        media.forEach(store::delete);
    }
}
