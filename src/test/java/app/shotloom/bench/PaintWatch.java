package app.shotloom.bench;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody who looks at a board in Chromium: notes when each preview is on the screen, in milliseconds since 1970. */
final class PaintWatch implements AutoCloseable {

    /** A decoded picture comes forward in one frame and is painted by the next. */
    private static final String NOTE_EVERY_PICTURE = """
            window.painted = {};
            document.addEventListener('picture-shown', shown => requestAnimationFrame(() => requestAnimationFrame(() => {
                window.painted[new URL(shown.detail.src, location).pathname] = Date.now();
            })));
            """;

    private final Watcher watcher;
    private final Page page;

    PaintWatch(String base, String[] login, String board) {
        watcher = new Watcher(base, login, NOTE_EVERY_PICTURE);
        page = watcher.open(board);
        page.locator("shot-tile").first().waitFor();
    }

    /** Path of the preview → when it was painted. */
    @SuppressWarnings("unchecked")
    Map<String, Number> painted() {
        return (Map<String, Number>) page.evaluate("window.painted");
    }

    @Override
    public void close() {
        watcher.close();
    }
}
