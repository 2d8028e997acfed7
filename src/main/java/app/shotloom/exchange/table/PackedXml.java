package app.shotloom.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a spreadsheet once before it is read, by what reads it then, and looks only at how much it is and whether it declares entities: what swells
 * without measure, or has a document type, is no spreadsheet that anybody wrote.
 */
final class PackedXml {

    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

    private PackedXml() {}

    static void check(byte[] file) {
        long total = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                    throw UnreadableTable.because("no-spreadsheet"); // ECMA-376 Part 2 knows no other ways to pack
                }
                try (InputStream content = zip.getInputStream(entry)) {
                    total += look(content, MAX_UNPACKED - total);
                }
                if (++entries > MOST_ENTRIES) {
                    throw UnreadableTable.because("bomb");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw UnreadableTable.because("no-spreadsheet");
        }
        if (entries == 0) {
            throw UnreadableTable.because("no-spreadsheet");
        }
    }

    /** Zero bytes are passed over, so that other encodings of the same letters are seen too. */
    private static long look(InputStream content, long most) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long count = 0;
        int matched = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            count += read;
            if (count > most) {
                throw UnreadableTable.because("bomb");
            }
            for (int i = 0; i < read; i++) {
                if (chunk[i] != 0) {
                    matched = chunk[i] == DOCTYPE[matched] ? matched + 1 : chunk[i] == DOCTYPE[0] ? 1 : 0;
                }
                if (matched == DOCTYPE.length) {
                    throw UnreadableTable.because("entities");
                }
            }
        }
        return count;
    }
}
