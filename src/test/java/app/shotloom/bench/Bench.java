package app.shotloom.bench;

import app.shotloom.support.ApiClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/** Measures a really started system and prints the table; exits with 1 when an aim is missed. */
final class Bench {

    private static final Path FOLDER = Path.of(".build", "bench");
    private static final String PROMPT = "A red car drives from left to right on a street at dusk, three trees on the left";
    private static final int CLIENTS = 20;
    private static final int FIRST_PREVIEWS = 12;
    private static final int RENDERS = 5;
    private static final int STARTS = 3;
    private static final double SHOT_SECONDS = 5;
    private static final double WATCHED_SECONDS = 12;

    private final Figure firstPreview = Figure.median("API request → first preview", "ms", 500);
    private final Figure arrival = Figure.p95("node's publish of a preview → " + CLIENTS + " event-stream clients", "ms", 250);
    private final Figure paint = Figure.p95("node's publish of a preview → painted in Chromium", "ms", 250);
    private final Figure render = Figure.plain("render of a 5 s shot, 1280×720, 24 fps", "ms");
    private final Figure drawn = Figure.plain("the same without the system around it", "ms");
    private final Figure encode = Figure.plain("bare encode of the same frames", "ms");
    private final Figure ratio = Figure.median("draw and encode ÷ bare encode", "×", 1.3);
    private final Figure realTime = Figure.median("draw and encode ÷ real time", "×", 0.5);
    private final Figure nodeFirst = Figure.median("node: order → first preview", "ms", 150);
    private final Figure read = Figure.median("node: a prompt read", "ms", 100);
    private final Figure readLong = Figure.median("node: 10,000 characters read", "ms", 300);
    private final Figure heapShort = Figure.plain("node: heap kept, 10 s at 1920×1080", "MB");
    private final Figure heapLong = Figure.plain("node: heap kept, 60 s at 1920×1080", "MB");
    private final Figure heapRatio = Figure.median("heap kept, 60 s ÷ 10 s", "×", 1.15);
    private final Figure heldShort = Figure.plain("node: memory held, native included, 10 s at 1920×1080", "MB");
    private final Figure heldLong = Figure.plain("node: memory held, native included, 60 s at 1920×1080", "MB");
    private final BoardFigures boards = new BoardFigures();
    private final Figure start = Figure.median("warm start → first answered request", "ms", 12_000);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench();
        System.exit((List.of(arguments).contains("boards") ? bench.runBoards() : bench.run()) ? 0 : 1);
    }

    /** Only large boards. */
    private boolean runBoards() throws Exception {
        Path data = begin();
        try (var system = StartedSystem.on(data)) {
            warm(system);
            boards.measure(system);
        }
        table(boards.all());
        return boards.all().stream().allMatch(Figure::met);
    }

    private static Path begin() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        say("Starting a system of its own, and letting it render the demo …");
        return FOLDER.resolve("data");
    }

    private boolean run() throws Exception {
        Path data = begin();
        try (var system = StartedSystem.on(data)) {
            Renders renders = warm(system);
            String token = system.demo("token")[0];
            measureFirstPreviews(renders);
            measureFanOut(system, renders, token);
            measureRenders(renders);
            boards.measure(system);
        }
        measureNode();
        measureStarts(data);
        return print();
    }

    /** Until the demo is drawn, and one shot behind it. */
    private static Renders warm(StartedSystem system) throws Exception {
        var renders = new Renders(new ApiClient(system.url(), system.demo("token")[0]));
        renders.awaitFinished(renders.start(renders.shot(renders.board("Warm up"), PROMPT, 1)));
        return renders;
    }

    private void measureFirstPreviews(Renders renders) {
        say("Asking for " + FIRST_PREVIEWS + " renders, stopping each at its first preview …");
        String board = renders.board("First previews");
        for (int run = 0; run < FIRST_PREVIEWS; run++) {
            String shot = renders.shot(board, PROMPT + ", take " + run, SHOT_SECONDS);
            long began = System.nanoTime();
            String job = renders.start(shot);
            renders.awaitPreview(job);
            firstPreview.add(millisecondsSince(began));
            renders.cancel(job);
            // the node must be idle again before the next: a short render behind the stopped one says so
            renders.awaitFinished(renders.start(renders.shot(board, "A cat", 0.5)));
        }
    }

    private void measureFanOut(StartedSystem system, Renders renders, String token) throws Exception {
        say(CLIENTS + " event-stream clients and a browser watch a render …");
        String board = renders.board("Fan-out");
        String shot = renders.shot(board, PROMPT, WATCHED_SECONDS);
        Map<String, Long> published = new ConcurrentHashMap<>();
        List<EventTail> clients = new ArrayList<>();
        try (var browser = new PaintWatch(system.url(), system.demo("owner"), board)) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(new EventTail(system.url(), token, board, (kind, data) -> {
                    if (kind.equals("render-preview")) {
                        long sent = data.path("sentAt").asLong();
                        arrival.add(System.currentTimeMillis() - sent);
                        published.put(data.path("url").asString(), sent);
                    }
                }));
            }
            renders.awaitFinished(renders.start(shot));
            browser.painted().forEach((path, when) -> {
                Long sent = published.get(path);
                if (sent != null) {
                    paint.add(when.longValue() - sent);
                }
            });
        } finally {
            for (EventTail client : clients) {
                client.close();
            }
        }
    }

    private void measureRenders(Renders renders) {
        say("Rendering " + RENDERS + " shots …");
        String board = renders.board("Renders");
        for (int run = 0; run < RENDERS; run++) {
            String shot = renders.shot(board, PROMPT, SHOT_SECONDS);
            long began = System.nanoTime();
            renders.awaitFinished(renders.start(shot));
            render.add(millisecondsSince(began));
        }
    }

    private void measureNode() throws Exception {
        say("Reading, drawing and encoding in a node alone …");
        NodeFigures.measure(PROMPT, RENDERS, Map.of(
                "render", drawn, "encode", encode, "first", nodeFirst, "read", read, "read10k", readLong,
                "heap10", heapShort, "heap60", heapLong, "rss10", heldShort, "rss60", heldLong));
        ratio.add(drawn.median() / encode.median());
        realTime.add(drawn.median() / (SHOT_SECONDS * 1000));
        heapRatio.add(heapLong.median() / heapShort.median());
    }

    private void measureStarts(Path data) throws Exception {
        say("Starting " + STARTS + " times …");
        for (int run = 0; run < STARTS; run++) {
            try (var system = StartedSystem.on(data)) {
                start.add(system.toFirstAnswer().toMillis());
            }
        }
    }

    private boolean print() {
        List<Figure> figures = new ArrayList<>(List.of(
                firstPreview, arrival, paint, render, drawn, encode, ratio, realTime, nodeFirst, read, readLong, heapShort,
                heapLong, heapRatio, heldShort, heldLong, start));
        figures.addAll(boards.all());
        // memory held is known on Linux only; a render may take 1.3 times its encode or half of real time, whichever is longer
        table(figures);
        return figures.stream().filter(figure -> figure != ratio && figure != realTime && figure != heldShort && figure != heldLong).allMatch(Figure::met)
                && (ratio.met() || realTime.met());
    }

    private static void table(List<Figure> figures) {
        System.out.println();
        System.out.println(Figure.heading());
        figures.forEach(System.out::println);
    }

    private static double millisecondsSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    static void say(String what) {
        System.out.println(what);
    }
}
