package app.shotloom.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files as somebody could have made them who means harm, or whose disk was full. */
final class Zips {

    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            return entries;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] entry(byte[] zip, String name) {
        return entries(zip).get(name);
    }

    static String nameOf(byte[] zip, String ending) {
        return entries(zip).keySet().stream().filter(name -> name.endsWith(ending)).findFirst().orElseThrow();
    }

    static byte[] without(byte[] zip, String name) {
        Map<String, byte[]> entries = entries(zip);
        entries.remove(name);
        return write(entries);
    }

    /** Replaces entries, or adds them. */
    static byte[] with(byte[] zip, Map<String, byte[]> changed) {
        Map<String, byte[]> entries = entries(zip);
        entries.putAll(changed);
        return write(entries);
    }

    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Another name of the same length, in the entry and in the directory; one that is there already comes twice then. */
    static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A directory that says another size than the entry has. */
    static byte[] sized(byte[] zip, String name, int size) {
        byte[] changed = zip.clone();
        directory(changed, name).putInt(24, size);
        return changed;
    }

    /** Says that its first entry is encrypted. */
    static byte[] encrypted(byte[] zip) {
        byte[] changed = zip.clone();
        ByteBuffer entry = directory(changed, "manifest.json");
        entry.putShort(8, (short) (entry.getShort(8) | 1));
        return changed;
    }

    private static ByteBuffer directory(byte[] zip, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < zip.length - 46 - wanted.length; at++) {
            if (bytes.getInt(at) == CENTRAL && java.util.Arrays.equals(zip, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                return bytes.slice(at, zip.length - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
