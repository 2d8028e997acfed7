package app.shotloom.bench;

import app.shotloom.support.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * Films a minute of two people on one board: renders that both watch, words that both write, undo, and the other ways to look
 * at it. What is filmed is the product, started as anyone would; the film is made by Chromium itself, as WebM.
 */
final class Recording implements AutoCloseable {

    private static final int PANE_WIDTH = 960;
    private static final int PANE_HEIGHT = 1080;
    private static final int BITS_PER_SECOND = 900_000;
    private static final String FILM = """
            bits => {
              const canvas = document.createElement('canvas');
              canvas.width = 1280; canvas.height = 720;
              const pen = canvas.getContext('2d');
              const stream = canvas.captureStream(0);
              const film = new MediaRecorder(stream, { mimeType: 'video/webm;codecs=vp9', videoBitsPerSecond: bits });
              const parts = [];
              film.ondataavailable = event => parts.push(event.data);
              window.frame = async (left, right) => {
                for (const [place, picture] of [[0, left], [640, right]]) {
                  const image = new Image();
                  image.src = 'data:image/jpeg;base64,' + picture;
                  await image.decode();
                  pen.drawImage(image, place, 0, 640, 720);
                }
                pen.fillStyle = '#000';
                pen.fillRect(639, 0, 2, 720);
                stream.getVideoTracks()[0].requestFrame();
              };
              window.developed = () => new Promise(done => {
                film.onstop = async () => {
                  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
                  let text = '';
                  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
                  done(btoa(text));
                };
                film.stop();
              });
              film.start(1000);
            }""";

    private final BrowserContext[] browsers = new BrowserContext[3];
    private final Page left;
    private final Page right;
    private final Page camera;

    private Recording(StartedSystem system) throws IOException {
        left = signedIn(0, system, "editor");
        right = signedIn(1, system, "owner");
        browsers[2] = Chromium.person(PANE_WIDTH, PANE_HEIGHT);
        camera = browsers[2].newPage();
    }

    private Page signedIn(int place, StartedSystem system, String who) throws IOException {
        browsers[place] = Chromium.person(PANE_WIDTH, PANE_HEIGHT);
        Page page = browsers[place].newPage();
        page.navigate(system.url() + "/login");
        page.getByLabel("E-mail").fill(system.demo(who)[0]);
        page.getByLabel("Password").first().fill(system.demo(who)[1]);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.locator(".card a").first().click();
        page.locator("shot-tile").first().waitFor();
        return page;
    }

    /** Films what happens for so long. */
    private void roll(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        do {
            camera.evaluate("([left, right]) => window.frame(left, right)", List.of(picture(left), picture(right)));
        } while (System.nanoTime() < end);
    }

    private static String picture(Page page) {
        return Base64.getEncoder()
                .encodeToString(page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(80)));
    }

    private void type(Page page, String words) {
        for (String letter : words.split("")) {
            page.keyboard().type(letter);
            roll(0);
        }
    }

    /** Begins when the node is at it: some shots are drawn, one is being drawn, the others wait. */
    private byte[] film() {
        left.waitForFunction(
                "() => [...document.querySelectorAll('shot-tile')].filter(tile => tile.take).length >= 2",
                null,
                new Page.WaitForFunctionOptions().setTimeout(300_000));
        camera.evaluate(FILM, BITS_PER_SECOND);
        roll(8);
        open(left, 1);
        open(right, 1);
        roll(1);
        left.keyboard().press("Control+End");
        type(left, " Gulls circle");
        right.keyboard().press("Control+Home");
        type(right, "At dawn ");
        type(left, " above them.");
        roll(2);
        left.keyboard().press("Escape");
        roll(1);
        left.keyboard().press("r");
        roll(12);
        left.keyboard().press("Control+z");
        roll(3);
        left.keyboard().press("Alt+2");
        roll(4);
        left.keyboard().press("Alt+3");
        roll(5);
        right.keyboard().press("Escape");
        right.keyboard().press("Escape");
        right.keyboard().press("Control+k");
        roll(1);
        type(right, "lantern");
        roll(3);
        right.keyboard().press("Enter");
        roll(4);
        return Base64.getDecoder().decode((String) camera.evaluate("() => window.developed()"));
    }

    private static void open(Page page, int shot) {
        page.locator("shot-tile").nth(shot).click();
        Locator prompt = page.getByLabel("Prompt").first();
        prompt.waitFor();
        prompt.click();
    }

    @Override
    public void close() {
        for (BrowserContext browser : browsers) {
            browser.close();
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments.length == 0 ? "docs/recording.webm" : arguments[0]);
        Path scratch = Files.createTempDirectory(Files.createDirectories(Path.of(".build", "recording")), "data");
        try (StartedSystem system = StartedSystem.on(scratch);
                Recording recording = new Recording(system)) {
            Files.write(target, recording.film());
        }
        System.out.printf("%s: %,d bytes%n", target, Files.size(target));
        System.exit(0); // Playwright's threads would wait for more
    }
}
