package app.shotloom.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A link's or token's text: 256 random bits in base64url. Only its SHA-256 is stored; a slow hash would add nothing,
 * since nobody can guess 256 bits.
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** How many characters {@link #mint} makes. */
    public static final int CHARACTERS = 43;

    public static Secret mint() {
        return mint("");
    }

    /** With a prefix that tells people (and leak scanners) what it is. */
    public static Secret mint(String prefix) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What the database keeps. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret[not shown]";
    }
}
