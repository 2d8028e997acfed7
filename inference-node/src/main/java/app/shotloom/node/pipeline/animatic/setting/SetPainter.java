package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Scenery;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Paints the set of a shot, once, before its first frame. */
public final class SetPainter {
    private final Catalog catalog;
    private final Places places;
    private final Pen pen;

    public SetPainter(Catalog catalog, Pen pen) {
        this(catalog, Places.of(null, null), pen);
    }

    /** @param pen as it draws the subjects; the set is drawn by the same hand, more lightly */
    public SetPainter(Catalog catalog, Places places, Pen pen) {
        this.catalog = catalog;
        this.places = places;
        this.pen = pen;
    }

    /**
     * What to paint.
     *
     * @param setting the place as it is written
     * @param time {@code dawn}, {@code day}, {@code dusk} or {@code night}
     * @param frameHeight in pixels
     * @param subjects names, also of illustrations, that must not be part of the set, since the shot is about them
     */
    public record Task(
            String setting,
            String time,
            @Nullable String season,
            @Nullable String weather,
            @Nullable String light,
            @Nullable String mood,
            Camera camera,
            int frameHeight,
            Set<String> subjects,
            long seed) {
        /** @param setting the place, in words that say what it looks like */
        public static Task of(Brief brief, String setting, Camera camera, int frameHeight, Set<String> subjects, long seed) {
            return new Task(
                    setting,
                    brief.time(),
                    brief.season(),
                    brief.weather(),
                    brief.light(),
                    brief.mood(),
                    camera,
                    frameHeight,
                    subjects,
                    seed);
        }
    }

    /** What the set's light makes of a subject's colour. */
    public static UnaryOperator<Color> light(Task task) {
        return Light.of(task.time(), task.weather())::onSubject;
    }

    public Scenery paint(Task task) {
        SetDesign design = new Stocked(catalog, places.meanings()).of(task.setting(), places.design(task.setting()));
        return new SetWork(catalog, design, pen, task).scenery();
    }
}
