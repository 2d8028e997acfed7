package app.shotloom.exchange.bundle;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Looks at how much a zip file says is in it, before anything reads its directory, which would be held in memory. The records
 * are those of APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16.
 */
final class ZipBounds {

    private static final int MOST_ENTRIES = 200_000;
    private static final long LARGEST_DIRECTORY = 48L * 1024 * 1024;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipBounds() {}

    /** @throws Refusal.Invalid when it is no whole zip file; {@link Refusal.TooLarge} when its directory is over the limits */
    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
            ByteBuffer bytes = read(channel, size - tail, tail);
            int end = lastEnd(bytes);
            if (end < 0) {
                throw new Refusal.Invalid("file", Saying.of("exchange.bundle.breaks-off"));
            }
            long entries = bytes.getShort(end + 10) & 0xFFFF;
            long directory = bytes.getInt(end + 12) & 0xFFFFFFFFL;
            ByteBuffer large = large(channel, size - tail + end);
            if (large != null) {
                entries = large.getLong(32);
                directory = large.getLong(40);
            }
            if (entries < 0 || entries > MOST_ENTRIES || directory < 0 || directory > LARGEST_DIRECTORY) {
                throw new Refusal.TooLarge(Saying.of("exchange.bundle.too-many-entries", "most", MOST_ENTRIES));
            }
        }
    }

    private static int lastEnd(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** The record that large files have besides, or null. */
    private static @org.jspecify.annotations.Nullable ByteBuffer large(FileChannel channel, long end) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return null;
        }
        ByteBuffer locator = read(channel, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) != LOCATOR) {
            return null;
        }
        long at = locator.getLong(8);
        if (at < 0 || at > channel.size() - END_64_LENGTH) {
            return null;
        }
        ByteBuffer record = read(channel, at, END_64_LENGTH);
        return record.getInt(0) == END_64 ? record : null;
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // a channel may give less than it is asked for
        }
        return bytes.flip();
    }
}
