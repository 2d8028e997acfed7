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

/**
 * One picture of one thing.
 *
 * @param name what it shows, in lower case with spaces
 * @param body the inside of its SVG
 * @param size width and height of its drawing area, in units of its own
 */
public record Illustration(String name, String body, int size) {
    /** Its shapes and colours, traced anew: keep what you get. */
    public Drawing drawing() {
        List<Patch> patches = new ArrayList<>();
        document().renderWithPlatform(NullPlatformSupport.INSTANCE, new Tracing(patches), new ViewBox(size, size));
        return new Drawing(patches);
    }

    private SVGDocument document() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>%s</svg>".formatted(size, size, body);
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("The illustration \"" + name + "\" is not an SVG that can be drawn.");
        }
        return document;
    }
}
