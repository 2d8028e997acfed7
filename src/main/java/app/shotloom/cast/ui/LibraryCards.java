package app.shotloom.cast.ui;

import app.shotloom.cast.Library;
import java.util.List;
import java.util.Locale;

/** Finds sheets of the library by words. */
final class LibraryCards {

    private LibraryCards() {}

    /** Those in whose name or description every word stands, in any case. */
    static List<Library.Entry> matching(List<Library.Entry> all, String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(entry -> {
                    String text = (entry.sheet().name() + " " + entry.sheet().description()).toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
    }
}
