package app.shotloom.exchange.bundle;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.exchange.document.DocumentText;
import app.shotloom.media.StoredMedia;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a board and its media. The manifest comes first, so that whoever reads a stream knows what is to come. */
public final class BundleWriter {

    private final byte[] board;
    private final String title;
    private final Instant now;
    private final Collection<StoredMedia> media;

    /** @throws Refusal.TooLarge when no installation could read it */
    public BundleWriter(BoardDocument document, Collection<StoredMedia> media, Instant now) {
        this.board = DocumentText.write(document);
        this.title = document.title();
        this.now = now;
        this.media = media;
        if (board.length > DocumentText.MAX_BYTES) {
            throw new Refusal.TooLarge(Saying.of("exchange.bundle.board-too-large", "megabytes", DocumentText.MAX_BYTES / 1_048_576));
        }
    }

    public void write(OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        put(zip, Manifest.NAME, manifest().write());
        put(zip, BundleFile.BOARD, board);
        zip.setLevel(Deflater.NO_COMPRESSION); // pictures and clips are packed already
        for (StoredMedia each : media) {
            if (each.resource().exists()) { // else it is in the manifest alone, and whoever reads that is told
                put(zip, each);
            }
        }
        zip.finish();
    }

    private Manifest manifest() {
        List<Manifest.Entry> entries = new ArrayList<>();
        entries.add(new Manifest.Entry(BundleFile.BOARD, sum(board), board.length));
        media.forEach(each -> entries.add(new Manifest.Entry(name(each), each.sha256(), each.bytes())));
        return Manifest.of(title, now, entries);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, StoredMedia media) throws IOException {
        zip.putNextEntry(new ZipEntry(name(media)));
        try (InputStream content = media.resource().getInputStream()) {
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static String name(StoredMedia media) {
        return "media/" + media.id() + switch (media.contentType()) {
            case "video/mp4" -> ".mp4";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".json";
        };
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
