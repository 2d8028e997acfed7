package app.shotloom.bench;

import app.shotloom.support.ApiClient;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a board of 1,000 shots with 20,000 takes opens, scrolls, spreads edits and fills memory, beside one of 10 shots. */
final class BoardFigures {

    private static final int SHOTS = 1000;
    private static final int SCENES = 40;
    private static final int TAKES = 20;
    private static final int OPENINGS = 7;
    private static final int SCROLLS = 5;
    private static final int EDITS = 40;
    private static final int PAGES = 20;
    private static final double BETWEEN_EDITS_MILLIS = 400;

    /** Tiles in the window, and whether one shows its words and the picture of its take. */
    private static final String PAGE = """
            window.seenTiles = () => {
                const room = document.querySelector('.wall-room')?.getBoundingClientRect();
                const seen = element => {
                    const box = element.getBoundingClientRect();
                    return box.bottom > room.top && box.top < room.bottom;
                };
                const scenes = room ? [...document.querySelectorAll('[data-scene]')].filter(seen) : []; // not a thousand boxes a frame
                return scenes.flatMap(scene => [...scene.querySelectorAll('shot-tile')].filter(seen));
            };
            window.isSaid = tile => tile.near && tile.words && tile.shadowRoot.querySelector('.words') !== null;
            window.isDrawn = tile => {
                if (!isSaid(tile)) return false;
                if (!tile.take) return true;
                const film = tile.shadowRoot.querySelector('shot-picture')?.shadowRoot?.querySelector('clip-scrub');
                const image = film?.shadowRoot?.querySelector('img');
                return Boolean(image?.complete && image.naturalWidth);
            };
            window.usable = () => {
                const seen = seenTiles();
                return seen.length > 0 && seen.every(isDrawn) && performance.now();
            };
            """;

    /** Through the board in jumps and glides; the longest that a tile in the window was without words, and without picture. */
    private static final String SCROLL = """
            async () => {
                const room = document.querySelector('.wall-room'), since = new Map();
                const longest = { words: 0, picture: 0 };
                const frame = () => new Promise(done => requestAnimationFrame(done));
                const look = () => {
                    const now = performance.now(), seen = new Set(seenTiles());
                    for (const tile of since.keys()) if (!seen.has(tile)) since.delete(tile);
                    for (const tile of seen) {
                        const first = since.get(tile) ?? now;
                        since.set(tile, first);
                        if (tile.wasDrawn) continue;
                        if (!isSaid(tile)) longest.words = Math.max(longest.words, now - first);
                        if (isDrawn(tile)) tile.wasDrawn = true; else longest.picture = Math.max(longest.picture, now - first);
                    }
                };
                const glide = async (way, frames) => {
                    for (let at = 0; at < frames; at++) { room.scrollTop += way; look(); await frame(); }
                };
                const rest = async () => { for (let at = 0; at < 30; at++) { look(); await frame(); } };
                await glide(40, 120);
                for (const part of [0.5, 0.9, 0.2, 0.7, 1, 0]) {
                    room.scrollTop = part * room.scrollHeight;
                    await rest();
                    await glide(120, 60);
                    await rest();
                }
                return longest;
            }
            """;

    /** Once past every shot, so that all of them are looked at: what nobody looks at is not read. */
    private static final String PASS = """
            async () => {
                const room = document.querySelector('.wall-room');
                for (room.scrollTop = 0; room.scrollTop + room.clientHeight < room.scrollHeight - 1; room.scrollTop += room.clientHeight / 2) {
                    await new Promise(done => setTimeout(done, 250));
                }
            }
            """;

    private final Figure open = Figure.median("a board of 1,000 shots: opened → its window drawn", "ms", 1500);
    private final Figure openSmall = Figure.plain("a board of 10 shots: the same", "ms");
    private final Figure blank = Figure.p95("scrolling in it: longest that a tile was blank", "ms", 200);
    private final Figure bare = Figure.plain("scrolling in it: longest that a tile had words only", "ms");
    private final Figure edit = Figure.p95("1,000 shots: an edit → another browser", "ms", 300);
    private final Figure editSmall = Figure.p95("10 shots: an edit → another browser", "ms", 300);
    private final Figure memory = Figure.median("memory of the server for one more browser on it", "MB", 2);

    List<Figure> all() {
        return List.of(open, openSmall, blank, bare, edit, editSmall, memory);
    }

    void measure(StartedSystem system) throws Exception {
        Bench.say("Writing a board of " + SHOTS + " shots with " + SHOTS * TAKES + " takes, and having it read …");
        BigBoard boards = new BigBoard(system.data());
        String small = boards.write("Ten", 10, 1, TAKES);
        String large = boards.write("A thousand", SHOTS, SCENES, TAKES);
        try (var watcher = new Watcher(system.url(), system.demo("owner"), PAGE)) {
            pass(watcher.open(small));
            pass(watcher.open(large));
            boards.awaitRead(small, 10);
            boards.awaitRead(large, SHOTS);
            measureOpening(watcher, small, openSmall);
            measureOpening(watcher, large, open);
            measureScrolling(watcher, large);
            ApiClient api = new ApiClient(system.url(), system.demo("token")[0]);
            measureEdits(watcher, api, small, editSmall);
            measureEdits(watcher, api, large, edit);
        }
        measureMemory(system, large);
    }

    private static void pass(Page page) {
        opened(page);
        page.evaluate(PASS);
    }

    private static double opened(Page page) {
        JSHandle usable = page.waitForFunction("() => window.usable?.()", null, new Page.WaitForFunctionOptions().setPollingInterval(10));
        return ((Number) usable.jsonValue()).doubleValue();
    }

    private static void measureOpening(Watcher watcher, String board, Figure figure) {
        Bench.say("Opening a board " + OPENINGS + " times …");
        for (int run = -1; run < OPENINGS; run++) {
            try (Page page = watcher.open(board)) {
                double took = opened(page);
                if (run >= 0) {
                    figure.add(took);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void measureScrolling(Watcher watcher, String board) {
        Bench.say("Scrolling …");
        for (int run = -1; run < SCROLLS; run++) {
            try (Page page = watcher.open(board)) {
                opened(page);
                Map<String, Number> longest = (Map<String, Number>) page.evaluate(SCROLL);
                if (run >= 0) {
                    blank.add(longest.get("words").doubleValue());
                    bare.add(longest.get("picture").doubleValue());
                }
            }
        }
    }

    private static void measureEdits(Watcher watcher, ApiClient api, String board, Figure figure) {
        Bench.say("Editing " + EDITS + " times …");
        try (Page page = watcher.open(board)) {
            opened(page);
            String shot = (String) page.evaluate("() => { window.tile = document.querySelectorAll('shot-tile')[2]; return tile.shot; }");
            page.evaluate("""
                    () => {
                        window.came = {};
                        const look = () => { came[tile.words.prompt] ??= Date.now(); requestAnimationFrame(look); };
                        look();
                    }""");
            for (int run = 0; run < EDITS; run++) {
                String words = "A gull lands on post " + run;
                long began = System.currentTimeMillis();
                api.send("/api/v1/shots/" + shot, "PATCH", BodyPublishers.ofString("{\"prompt\":\"" + words + "\"}"), "Content-Type", "application/json");
                Object came = page.waitForFunction("words => window.came[words]", words).jsonValue();
                figure.add(((Number) came).doubleValue() - began);
                page.waitForTimeout(BETWEEN_EDITS_MILLIS);
            }
        }
    }

    /** Of one page more, when the first has brought along what all of them share. */
    private void measureMemory(StartedSystem system, String board) throws Exception {
        Bench.say("Opening it " + PAGES + " times at once …");
        try (var watcher = new Watcher(system.url(), system.demo("owner"), PAGE)) {
            opened(watcher.open(board));
            long before = settled(system);
            List<Page> pages = new ArrayList<>();
            for (int page = 0; page < PAGES; page++) {
                pages.add(watcher.open(board));
                opened(pages.getLast());
            }
            memory.add((settled(system) - before) / (double) PAGES / 1_048_576);
        }
    }

    /** When nothing is on its way any more: two looks in a row say the same. */
    private static long settled(StartedSystem system) throws Exception {
        long last = system.heap();
        for (long now = system.heap(); Math.abs(now - last) > 200_000; now = system.heap()) {
            last = now;
        }
        return last;
    }
}
