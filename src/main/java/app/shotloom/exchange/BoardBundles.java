package app.shotloom.exchange;

import app.shotloom.board.BoardId;
import app.shotloom.exchange.bundle.BundleFile;
import app.shotloom.exchange.bundle.BundleWriter;
import app.shotloom.exchange.bundle.Incoming;
import app.shotloom.exchange.bundle.MediaIntake;
import app.shotloom.exchange.document.DocumentCheck;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.media.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Boards as one file with everything in it, for another installation or for safekeeping. Not for use in a transaction. */
@Service
public class BoardBundles {

    /** Each may need a few hundred megabytes while it is read. */
    private static final int AT_ONCE = 2;

    private final BoardDocuments documents;
    private final MediaStore store;
    private final MediaIntake intake;
    private final Incoming incoming;
    private final Memberships memberships;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    BoardBundles(
            BoardDocuments documents,
            MediaStore store,
            MediaIntake intake,
            Incoming incoming,
            Memberships memberships,
            Clock clock) {
        this.documents = documents;
        this.store = store;
        this.intake = intake;
        this.incoming = incoming;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** How far a bundle is read: so many media of so many. Called often, on the reading thread. */
    public interface Progress {

        Progress UNTOLD = (read, of) -> {};

        void read(int read, int of);
    }

    /** The board as it is now, ready to be written; writing it takes nothing from the database. */
    public BundleWriter of(BoardId board) {
        BoardDocument document = documents.of(board);
        Map<MediaId, StoredMedia> media = store.of(media(document));
        List<StoredMedia> inOrder = media(document).stream().map(media::get).filter(Objects::nonNull).toList();
        return new BundleWriter(document, inOrder, clock.instant());
    }

    private static Set<MediaId> media(BoardDocument document) {
        Set<String> ids = new LinkedHashSet<>();
        document.cast().forEach(sheet -> ids.addAll(sheet.references()));
        document.scenes().forEach(scene -> scene.shots().forEach(shot -> shot.takes()
                .forEach(take -> ids.addAll(List.of(take.poster(), take.clip(), take.blocking())))));
        Set<MediaId> media = new LinkedHashSet<>();
        ids.forEach(id -> media.add(new MediaId(UUID.fromString(id))));
        return media;
    }

    /**
     * Makes a board of a bundle in the team where one may edit. What of its media cannot be read is left out and listed; the
     * rest is there whole, or not at all.
     *
     * @throws app.shotloom.shared.Refusal naming the entry, or the shot and field, at fault
     */
    public Arrived bring(InputStream upload, Progress progress) {
        TeamId team = memberships.home();
        memberships.requireEditor(team);
        Path file = incoming.keep(upload);
        turns.acquireUninterruptibly();
        try (BundleFile bundle = BundleFile.open(file)) {
            return bring(team, bundle, progress);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turns.release();
            incoming.remove(file);
        }
    }

    private Arrived bring(TeamId team, BundleFile bundle, Progress progress) {
        BoardDocument document = bundle.document();
        DocumentCheck.check(document);
        int of = MediaIntake.count(document);
        MediaIntake.Taken taken = intake.take(team, bundle, read -> progress.read(read, of));
        try {
            BoardId board = documents.make(team, document, taken.media());
            intake.discard(unused(document, taken.media()));
            return new Arrived(board, document.title(), taken.missing());
        } catch (RuntimeException failed) {
            intake.discard(taken.media().values());
            throw failed;
        }
    }

    /** Of takes that miss another part, but for what a whole take or a sheet shows too. */
    private static Set<MediaId> unused(BoardDocument document, Map<String, MediaId> media) {
        Set<String> unused = new HashSet<>();
        Set<String> used = new HashSet<>();
        document.cast().forEach(sheet -> used.addAll(sheet.references()));
        document.scenes().forEach(scene -> scene.shots().forEach(shot -> shot.takes().forEach(take -> {
            List<String> parts = List.of(take.clip(), take.poster(), take.blocking());
            (media.keySet().containsAll(parts) ? used : unused).addAll(parts);
        })));
        unused.removeAll(used);
        return unused.stream().map(media::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
