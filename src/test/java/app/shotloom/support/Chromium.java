package app.shotloom.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium: the system's own where there is one, else Playwright's. One for all journeys; each person gets a context. */
public final class Chromium {

    /** How long an assertion waits to become true, milliseconds: CI machines are slow, and a right page costs nothing. */
    private static final double PATIENCE_MILLIS = 20_000;

    private static final class Holder {
        static final Browser BROWSER = launch();
    }

    private Chromium() {}

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        Browser browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return browser;
    }

    /** Another person's browser: no cookies, a window of this size in CSS pixels. Close it after the journey. */
    public static BrowserContext person(int width, int height) {
        return person(width, height, "en-GB");
    }

    /** The same, of somebody whose browser asks for this language. */
    public static BrowserContext person(int width, int height, String language) {
        return Holder.BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language));
    }

    /** Keeps what a page shows for a person to look at, in {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
