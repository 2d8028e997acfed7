package app.shotloom.exchange.bundle;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** An entry while it is unpacked: never more than it said, and added up as it goes. */
final class Summed extends FilterInputStream {

    private final MessageDigest digest;
    private final String name;
    private final long most;
    private long count;

    Summed(InputStream content, String name, long most) {
        super(content);
        this.name = name;
        this.most = most;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String name() {
        return name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count += read;
            if (count > most) {
                throw new Refusal.TooLarge(Saying.of("exchange.bundle.entry-too-large", "name", name, "most", most));
            }
            digest.update(target, offset, read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** After the end: whether the bytes have this SHA-256. */
    boolean adds(String sha256) {
        return HexFormat.of().formatHex(digest.digest()).equals(sha256.toLowerCase(Locale.ROOT));
    }
}
