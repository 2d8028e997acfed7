package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.animatic.AnimaticRenderer;
import app.shotloom.node.reader.BriefOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders a file of prompts and scores what can be seen. Arguments: {@code FILE [--out FOLDER] [--kind TEXT] [--every N]
 * [--limit N]}; {@code --kind} takes the kinds whose name holds the text, {@code --every} each Nth prompt.
 */
public final class PicturesBench {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    /** Flow needs to see every step of a camera; all else is told by a few moments. */
    private static final int FRAMES_OF_A_MOVE = 12;

    private static final int FRAMES_OF_MOMENTS = 4;
    private static final double SECONDS = 3;

    private PicturesBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Map<String, String> options = options(arguments);
        Path out = Path.of(options.getOrDefault("out", "pictures"));
        List<Prompt> prompts = chosen(Prompt.read(Path.of(arguments[0])), options);
        Path cache = Files.createTempDirectory("pictures");
        var renderer = AnimaticRenderer.load(cache);
        Shoot.Artist artist = renderer::begin;
        var shoot = new Shoot(artist, cache);
        Pixels studio = shoot.screening(order("", FRAMES_OF_MOMENTS, 7)).frames().getFirst();
        var judge = new Judge(studio);
        List<Verdict> verdicts = shoot(prompts, shoot, judge, new Page(out));
        report(verdicts, out);
        if (!options.containsKey("kind")) {
            summary("same pixels again, other composition with another seed", seeds(prompts, shoot, judge));
            summary("one girl and a bitten cookie over twenty shots", new Continuity(shoot).findings());
        }
        System.exit(0); // native libraries keep threads
    }

    private static List<Verdict> shoot(List<Prompt> prompts, Shoot shoot, Judge judge, Page page) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Prompt prompt : prompts) {
            long began = System.nanoTime();
            Screening screening = shoot.screening(order(prompt, 7));
            long millis = (System.nanoTime() - began) / 1_000_000;
            var verdict = new Verdict(prompt, judge.findings(prompt, screening), millis);
            verdicts.add(verdict);
            page.add(verdict, screening);
            if (!verdict.isRight()) {
                System.out.println("wrong: [" + prompt.family() + "] " + prompt.prompt() + " " + wrong(verdict));
            }
        }
        page.write(verdicts);
        return verdicts;
    }

    /** Of a few prompts with a checked answer: the same again, and still right with another seed. */
    private static List<Finding> seeds(List<Prompt> prompts, Shoot shoot, Judge judge) throws IOException {
        List<Prompt> checked = prompts.stream().filter(prompt -> !Expectations.of(prompt).places().isEmpty()).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < checked.size(); i += Math.max(1, checked.size() / 8)) {
            Prompt prompt = checked.get(i);
            Screening once = shoot.screening(order(prompt, 7));
            Screening again = shoot.screening(order(prompt, 7));
            Screening other = shoot.screening(order(prompt, 8));
            findings.add(Finding.of("the same again: " + prompt.prompt(), difference(once, again) == 0, ""));
            double moved = difference(once, other);
            boolean right = new Verdict(prompt, judge.findings(prompt, other), 0).isRight();
            findings.add(Finding.of("seed 8: " + prompt.prompt(), moved > 0.01 && right, String.format("%.3f other, %s", moved, right ? "right" : "wrong")));
        }
        return findings;
    }

    /** The share of the middle frame's pixels that are clearly other. */
    private static double difference(Screening a, Screening b) {
        Pixels one = a.frames().get(a.last() / 2);
        Pixels two = b.frames().get(b.last() / 2);
        int other = 0;
        for (int i = 0; i < one.rgb().length; i++) {
            other += one.difference(two, i) > 40 ? 1 : 0;
        }
        return (double) other / one.rgb().length;
    }

    private static void summary(String what, List<Finding> findings) {
        findings.stream().filter(finding -> !finding.passed()).forEach(finding -> System.out.println("wrong: " + finding.check() + " " + finding.why()));
        System.out.printf("%-70s %d of %d%n", what, findings.stream().filter(Finding::passed).count(), findings.size());
    }

    private static String wrong(Verdict verdict) {
        return verdict.findings().stream().filter(finding -> !finding.passed()).map(finding -> finding.check() + ": " + finding.why()).toList().toString();
    }

    private static void report(List<Verdict> verdicts, Path out) throws IOException {
        System.out.printf("%n%-48s %8s %6s%n", "kind", "right of", "score");
        Page.scores(verdicts).forEach((kind, score) ->
                System.out.printf("%-48s %4d %3d %6.2f%s%n", kind, score.right(), score.all(), score.share(), score.byLooking() ? "  the rest by looking" : ""));
        Files.writeString(
                out.resolve("verdicts.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(verdicts),
                StandardCharsets.UTF_8);
        System.out.println("Look at " + out.resolve("index.html").toAbsolutePath());
    }

    private static RenderOrder order(Prompt prompt, long seed) {
        boolean moves = Expectations.of(prompt).camera() != null;
        return order(prompt.prompt(), moves ? FRAMES_OF_A_MOVE : FRAMES_OF_MOMENTS, seed);
    }

    private static RenderOrder order(String prompt, int framesPerSecond, long seed) {
        var id = UUID.nameUUIDFromBytes(prompt.getBytes(StandardCharsets.UTF_8));
        return RenderOrder.of(id, seed, WIDTH, HEIGHT, framesPerSecond, BriefOrder.of(prompt, SECONDS));
    }

    private static List<Prompt> chosen(List<Prompt> prompts, Map<String, String> options) {
        int every = Integer.parseInt(options.getOrDefault("every", "1"));
        int limit = Integer.parseInt(options.getOrDefault("limit", "100000"));
        String kind = options.getOrDefault("kind", "");
        List<Prompt> fitting = prompts.stream().filter(prompt -> prompt.family().contains(kind)).toList();
        List<Prompt> chosen = new ArrayList<>();
        for (int i = 0; i < fitting.size() && chosen.size() < limit; i += every) {
            chosen.add(fitting.get(i));
        }
        return chosen;
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
        }
        return options;
    }
}
