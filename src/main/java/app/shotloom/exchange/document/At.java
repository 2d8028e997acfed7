package app.shotloom.exchange.document;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.shared.Refusal;
import java.util.function.Supplier;

/** Says in which shot or sheet a rule was broken. */
final class At {

    private At() {}

    static <T> T the(String place, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal.Invalid broken) {
            throw new Refusal.Invalid(broken.field(), place + ": " + broken.getMessage());
        }
    }

    static String name(BoardDocument.Shot shot, int scene, int index) {
        return shot.number().isBlank() || shot.number().length() > 20
                ? "Shot %d of scene %d".formatted(index, scene)
                : "Shot " + shot.number();
    }
}
