package app.shotloom.cast.ui;

import app.shotloom.cast.SheetKind;
import app.shotloom.shared.words.Words;

/** What new sheets are called until somebody names them. */
final class SheetNames {

    private SheetNames() {}

    static String next(SheetKind kind, int number) {
        return Words.of("cast.new", "kind", kind.code(), "number", number);
    }
}
