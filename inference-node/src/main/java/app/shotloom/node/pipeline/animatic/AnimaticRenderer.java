package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Renderer;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.SentenceNearness;
import app.shotloom.node.pipeline.animatic.figure.Motions;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.setting.SetPainter;
import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.OfflineReader;
import app.shotloom.node.reader.Scene;
import app.shotloom.node.reader.Thing;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The storyboard artist: reads an order's words and draws them, without weights and without a GPU. */
public final class AnimaticRenderer implements Renderer {
    private final OfflineReader reader;
    private final Catalog catalog;
    private final Casting casting;
    private final Sizes sizes;
    private final Cel shadow = Shadow.cel();

    private AnimaticRenderer(OfflineReader reader, Catalog catalog, Meanings meanings) {
        this.reader = reader;
        this.catalog = catalog;
        this.sizes = new Sizes(meanings);
        this.casting = new Casting(catalog, sizes);
    }

    /**
     * Loads the language models and the illustrations: about two seconds, a few more the first time.
     *
     * @param cache a folder for what is computed once; it may be deleted at any time
     */
    public static AnimaticRenderer load(Path cache) {
        Meanings meanings = Meanings.load();
        Illustrations illustrations = Illustrations.load();
        List<String> names = illustrations.all().stream().map(Illustration::name).toList();
        var catalog = new Catalog(illustrations, meanings, SentenceNearness.load(cache, names));
        return new AnimaticRenderer(OfflineReader.load(meanings, catalog), catalog, meanings);
    }

    @Override
    public String engine() {
        return "animatic";
    }

    @Override
    public String version() {
        return "animatic-1";
    }

    /** The reader it reads with. */
    public OfflineReader reader() {
        return reader;
    }

    @Override
    public Rendering begin(RenderOrder order) {
        Scene scene = reader.scene(order.words(), order.cast());
        List<Role> roles = casting.roles(scene);
        double aspect = (double) order.width() / order.height();
        var shot = app.shotloom.node.pipeline.animatic.camera.Camera.of(
                scene.brief(order.durationSeconds()).camera(), order.durationSeconds(), aspect, order.seed());
        Pen pen = Pen.forHeight(order.height(), order.seed());
        List<Player> players = new Ensemble(order, scene, casting, sizes, new Camera(shot), pen).players(roles);
        var frame = new Frame(order.width(), order.height());
        Set<String> subjects = new HashSet<>();
        roles.stream().filter(role -> role.illustration() != null).forEach(role -> subjects.add(role.illustration().name()));
        var task = SetPainter.Task.of(scene.brief(order.durationSeconds()), shot, order.height(), subjects, order.seed());
        var scenery = new SetPainter(catalog, pen).paint(task);
        var stage = new Stage(
                new app.shotloom.node.pipeline.animatic.camera.Stage(shot, scenery, shadow, frame), players);
        return new AnimaticRendering(order, brief(order, scene, roles), scene.phases(), players, stage, frame);
    }

    /** The brief with what this artist cannot show added to what the reader could not read. */
    private static Brief brief(RenderOrder order, Scene scene, List<Role> roles) {
        Set<String> undepicted = new LinkedHashSet<>(scene.undepicted());
        roles.stream().filter(Role::isStandIn).forEach(role -> undepicted.add(role.thing().label()));
        for (Scene.Beat beat : scene.beats()) {
            boolean person = scene.things().stream().anyMatch(thing -> isActor(thing, beat));
            if (person && Motions.of(beat.action()) == null) {
                undepicted.add(beat.action());
            }
        }
        Brief read = scene.brief(order.durationSeconds());
        return new Brief(
                read.version(),
                read.durationSeconds(),
                read.caption(),
                read.setting(),
                read.time(),
                read.season(),
                read.weather(),
                read.light(),
                read.mood(),
                read.style(),
                read.subjects(),
                read.relations(),
                read.beats(),
                read.states(),
                read.spots(),
                read.dialogue(),
                read.camera(),
                read.absent(),
                List.copyOf(undepicted));
    }

    private static boolean isActor(Thing thing, Scene.Beat beat) {
        return thing.person() && thing.id().equals(beat.subject());
    }
}
