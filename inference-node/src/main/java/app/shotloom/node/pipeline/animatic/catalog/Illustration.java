package app.shotloom.node.pipeline.animatic.catalog;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One picture of one thing.
 *
 * @param name what it shows, in lower case with spaces
 * @param body the inside of its SVG
 * @param size width and height of its drawing area, in units of its own
 */
public record Illustration(String name, String body, int size) {
    /** Before a part that moves by itself, our own drawings have a line such as {@code <!--wheel 20 80 12-->}. */
    private static final Pattern MARK = Pattern.compile("<!--\\s*(\\w+)([-\\d. ]*)-->");

    /**
     * A piece of an illustration.
     *
     * @param kind how it moves: {@code wheel}, {@code spin}, {@code sway}, {@code door}, {@code lid}, {@code flame},
     *     {@code level}, {@code light}, {@code hand}; empty when it does not
     * @param numbers where it turns, in the illustration's units
     */
    public record Part(String kind, List<Double> numbers, Drawing drawing) {}

    /** Its shapes and colours, traced anew: keep what you get. */
    public Drawing drawing() {
        return new Drawing(parts().stream().flatMap(part -> part.drawing().patches().stream()).toList());
    }

    /** Its pieces from back to front. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        var mark = MARK.matcher(body);
        String kind = "";
        List<Double> numbers = List.of();
        int from = 0;
        while (mark.find()) {
            add(parts, kind, numbers, body.substring(from, mark.start()));
            kind = mark.group(1).equals("still") ? "" : mark.group(1);
            numbers = Stream.of(mark.group(2).strip().split(" ")).filter(text -> !text.isEmpty()).map(Double::valueOf).toList();
            from = mark.end();
        }
        add(parts, kind, numbers, body.substring(from));
        return List.copyOf(parts);
    }

    private void add(List<Part> parts, String kind, List<Double> numbers, String svg) {
        if (!svg.isBlank()) {
            parts.add(new Part(kind, numbers, traced(svg)));
        }
    }

    private Drawing traced(String svg) {
        List<Patch> patches = new ArrayList<>();
        document(svg).renderWithPlatform(NullPlatformSupport.INSTANCE, new Tracing(patches), new ViewBox(size, size));
        return new Drawing(patches);
    }

    private SVGDocument document(String inside) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>%s</svg>".formatted(size, size, inside);
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("The illustration \"" + name + "\" is not an SVG that can be drawn.");
        }
        return document;
    }
}
