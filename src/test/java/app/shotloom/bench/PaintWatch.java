package app.shotloom.bench;

import app.shotloom.support.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    private final BrowserContext browser;
    private final Page page;

    PaintWatch(String base, String[] login, String board) {
        browser = Chromium.person(1440, 900);
        browser.addInitScript(NOTE_EVERY_PICTURE);
        page = browser.newPage();
        page.navigate(base + "/login");
        page.getByLabel("E-mail").fill(login[0]);
        page.getByLabel("Password").first().fill(login[1]);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(address -> !address.contains("/login"));
        page.navigate(base + "/board/" + board);
        page.locator("shot-tile").first().waitFor();
    }

    /** Path of the preview → when it was painted. */
    @SuppressWarnings("unchecked")
    Map<String, Number> painted() {
        return (Map<String, Number>) page.evaluate("window.painted");
    }

    @Override
    public void close() {
        browser.close();
    }
}
