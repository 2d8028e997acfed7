package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.nio.file.Path;
import java.util.List;

/** Prints what is read from a prompt and how it is staged: {@code PROMPT [WIDTHxHEIGHT]}. */
public final class BriefSheet {
    private BriefSheet() {}

    public static void main(String[] args) {
        var renderer = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-contact-sheet"));
        String[] size = (args.length > 1 ? args[1] : "1280x720").split("x");
        var order = new BriefOrder(Words.of(args[0]), 4, ContactSheet.cast(), List.of(), List.of());
        Brief read = renderer.reader().read(order);
        read.subjects().forEach(System.out::println);
        read.relations().forEach(System.out::println);
        read.beats().forEach(System.out::println);
        read.states().forEach(System.out::println);
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 200;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            Brief planned = renderer.planner().planned(read, order.cast(), new Composition(Integer.parseInt(size[0]), Integer.parseInt(size[1]), 0));
            if (i % 50 == 49 || i == times - 1) {
                System.out.printf("planned in %.1f ms%n", (System.nanoTime() - start) / 1e6);
                if (i == times - 1) {
                    planned.spots().forEach(System.out::println);
                }
            }
        }
    }
}
