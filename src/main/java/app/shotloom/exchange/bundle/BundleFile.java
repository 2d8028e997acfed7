package app.shotloom.exchange.bundle;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.exchange.document.DocumentText;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded bundle. Nothing of it is ever written where its names say; still, what has a name that leads elsewhere, is there
 * twice, is encrypted, or swells beyond all measure is refused, naming the entry.
 */
public final class BundleFile implements Closeable {

    /** The most that all media of a bundle may have, unpacked, in bytes. */
    public static final long MAX_MEDIA_BYTES = 4L * 1024 * 1024 * 1024;

    static final String BOARD = "board.json";
    private static final String MEDIA = "media/";
    private static final Pattern MEDIUM = Pattern.compile("media/([A-Za-z0-9_-]{1,64})\\.(mp4|jpg|png|json)");
    private static final Pattern ASTRAY = Pattern.compile("(?s)^[/\\\\].*|^[A-Za-z]:.*|.*\\\\.*|(^|.*/)\\.\\.(/.*|$)|.*[\\x00-\\x1f].*");
    /** Pictures and clips are packed already; what unpacks to so many times its size, and is of any size, is a bomb. */
    private static final long LARGEST_RATIO = 200;
    private static final long OF_ANY_SIZE = 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> media = new HashMap<>();
    private final Map<String, String> sums;
    private final BoardDocument document;

    private BundleFile(ZipFile zip) throws IOException {
        this.zip = zip;
        look();
        Manifest manifest = Manifest.read(read(Manifest.NAME, Manifest.MAX_BYTES, null));
        sums = manifest.sums();
        document = DocumentText.read(read(BOARD, DocumentText.MAX_BYTES, sums.get(BOARD)), BOARD);
    }

    /** Opens it and reads the board; the file is gone once it is closed. */
    public static BundleFile open(Path file) {
        try {
            ZipBounds.check(file);
            ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE);
            try {
                return new BundleFile(zip);
            } catch (IOException | RuntimeException unfit) {
                zip.close();
                throw unfit;
            }
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new Refusal.Invalid("file", Saying.of(locked ? "exchange.bundle.encrypted" : "exchange.bundle.no-list"));
        } catch (IOException broken) {
            throw new Refusal.Invalid("file", Saying.of("exchange.bundle.no-board"));
        }
    }

    public BoardDocument document() {
        return document;
    }

    private void look() {
        Map<String, ZipEntry> seen = new HashMap<>();
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (ASTRAY.matcher(name).matches()) {
                throw new Refusal.Invalid(shown(name), Saying.of("exchange.bundle.astray", "name", shown(name)));
            }
            if (seen.put(name, entry) != null) {
                throw new Refusal.Invalid(shown(name), Saying.of("exchange.bundle.twice", "name", shown(name)));
            }
            total += Math.max(0, entry.getSize());
            bomb(entry, total);
            var medium = MEDIUM.matcher(name);
            if (medium.matches() && media.put(medium.group(1), entry) != null) {
                throw new Refusal.Invalid(name, Saying.of("exchange.bundle.twice", "name", name));
            }
        }
    }

    private static void bomb(ZipEntry entry, long total) {
        boolean swells = entry.getName().startsWith(MEDIA)
                && entry.getSize() > OF_ANY_SIZE
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO;
        if (swells) {
            throw new Refusal.TooLarge(Saying.of("exchange.bundle.swells", "name", shown(entry.getName()), "times", LARGEST_RATIO));
        }
        if (total > MAX_MEDIA_BYTES + DocumentText.MAX_BYTES + Manifest.MAX_BYTES) {
            throw new Refusal.TooLarge(Saying.of("exchange.bundle.too-much", "name", shown(entry.getName())));
        }
    }

    private byte[] read(String name, int maxBytes, @Nullable String sum) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refusal.Invalid(name, Saying.of("exchange.bundle.lacks", "name", name));
        }
        try (Summed content = new Summed(zip.getInputStream(entry), name, maxBytes)) {
            byte[] bytes = content.readAllBytes();
            if (sum != null && !content.adds(sum)) {
                throw new Refusal.Invalid(name, Saying.of("exchange.bundle.damaged", "name", name));
            }
            return bytes;
        }
    }

    /**
     * One medium, to be read to its end; nothing when it is not there.
     *
     * @param id as the document calls it
     */
    @Nullable Summed medium(String id) throws IOException {
        ZipEntry entry = media.get(id);
        return entry == null ? null : new Summed(zip.getInputStream(entry), entry.getName(), Math.max(0, entry.getSize()));
    }

    /** Whether what was read is what was written. */
    boolean isWhole(Summed content) {
        String sum = sums.get(content.name());
        return sum == null || content.adds(sum);
    }

    /** A name from outside, short enough for a message. */
    private static String shown(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}]", "?");
        return clean.length() <= 80 ? clean : clean.substring(0, 80) + "…";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
