package app.shotloom.cast;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Short marks of long texts. */
final class Prints {

    private Prints() {}

    static String of(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
