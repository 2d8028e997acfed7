package app.shotloom.exchange.rest;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** How files are called that somebody saves. */
final class Downloads {

    private static final int LONGEST = 80;

    private Downloads() {}

    /** After the board, without what file systems do not take. */
    static String named(String title, String ending) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String name = plain.isEmpty() ? "board" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return ContentDisposition.attachment().filename(name + "." + ending, StandardCharsets.UTF_8).build().toString();
    }
}
