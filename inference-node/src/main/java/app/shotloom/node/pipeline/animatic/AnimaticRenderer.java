package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Renderer;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.pipeline.SheetArtist;
import app.shotloom.node.pipeline.animatic.activity.Activities;
import app.shotloom.node.pipeline.animatic.activity.Business;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Scenery;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.SentenceNearness;
import app.shotloom.node.pipeline.animatic.direction.Actor;
import app.shotloom.node.pipeline.animatic.direction.Direction;
import app.shotloom.node.pipeline.animatic.direction.Director;
import app.shotloom.node.pipeline.animatic.direction.Sightings;
import app.shotloom.node.pipeline.animatic.direction.TwoShot;
import app.shotloom.node.pipeline.animatic.figure.People;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Looks;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.notation.Notation;
import app.shotloom.node.pipeline.animatic.notation.Way;
import app.shotloom.node.pipeline.animatic.panel.Panel;
import app.shotloom.node.pipeline.animatic.prop.Props;
import app.shotloom.node.pipeline.animatic.setting.Places;
import app.shotloom.node.pipeline.animatic.setting.SetPainter;
import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.OfflineReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The storyboard artist: draws an order's brief, or reads its words first, without weights and without a GPU. */
public final class AnimaticRenderer implements Renderer {
    /** From the seed of one panel to that of the next one. */
    static final long NEXT = 7919;

    private final OfflineReader reader;
    private final Catalog catalog;
    private final Casting casting;
    private final Activities activities;
    private final Places places;

    private AnimaticRenderer(OfflineReader reader, Catalog catalog, Casting casting, Activities activities, Places places) {
        this.reader = reader;
        this.catalog = catalog;
        this.casting = casting;
        this.activities = activities;
        this.places = places;
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
        SentenceNearness nearness = SentenceNearness.load(cache, names);
        var catalog = new Catalog(illustrations, meanings, nearness);
        var casting = new Casting(new People(meanings), new Props(catalog, meanings));
        return new AnimaticRenderer(OfflineReader.load(meanings, catalog), catalog, casting, new Activities(meanings), Places.of(meanings, nearness::similarity));
    }

    @Override
    public String engine() {
        return "animatic";
    }

    @Override
    public String version() {
        return "animatic-2";
    }

    /** The reader it reads with. */
    public OfflineReader reader() {
        return reader;
    }

    /** Stages briefs as this artist would draw them. */
    public Planner planner() {
        return new AnimaticPlanner(casting, activities);
    }

    /** Draws sheets of a cast as they look in shots. */
    public SheetArtist sheets() {
        return new AnimaticSheets(this, casting, catalog, places);
    }

    @Override
    public Rendering begin(RenderOrder order) {
        return begin(order, Set.of());
    }

    /**
     * Draws an order without some of its subjects, everything else as it would be with them: what they change in the
     * pixels is then what is seen of them.
     *
     * @param hidden ids as the account of the picture has them, such as {@code s3.1}
     */
    public Rendering begin(RenderOrder order, Set<String> hidden) {
        Brief read = order.brief() == null ? reader.read(order.reading()) : order.brief();
        var frame = new Frame(order.width(), order.height());
        List<Reel> reels = new ArrayList<>();
        for (Panel panel : casting.panels(read, order.words().prompt(), order.cast())) {
            reels.add(reel(order, panel, order.seed() + NEXT * reels.size(), frame));
        }
        Brief brief = reels.size() == 1 ? reels.getFirst().panel().brief() : read;
        return new AnimaticRendering(order, brief, reels, frame, Set.copyOf(hidden));
    }

    /** One panel, staged; its set is painted when its first frame is drawn. */
    private Reel reel(RenderOrder order, Panel panel, long seed, Frame frame) {
        double aspect = (double) order.width() / order.height();
        Business business = activities.of(panel.brief());
        List<Actor> actors = casting.actors(panel.brief(), business, order.cast(), order.seed());
        Brief brief = TwoShot.framed(business.framed(), actors);
        var camera = Camera.of(brief.camera(), brief.durationSeconds(), aspect, seed);
        Direction direction = Director.direct(brief, business, actors, camera, seed);
        var sightings = new Sightings(order.width(), order.height(), camera, direction.players());
        var staged = new Panel(panel.fromSeconds(), panel.toSeconds(), brief);
        return new Reel(staged, direction, sightings, () -> stage(order, staged, direction, actors, camera, frame));
    }

    private Stage stage(RenderOrder order, Panel panel, Direction direction, List<Actor> actors, Camera camera, Frame frame) {
        Brief brief = panel.brief();
        Business business = direction.business();
        Pen pen = Pen.of(Looks.of(order.look(), brief.style()), order.height(), order.seed()).rolled(camera.roll());
        var task = SetPainter.Task.of(brief, business.place(place(brief, order)), camera, order.height(), drawn(actors), order.seed());
        direction.draw(pen, camera, order.height(), SetPainter.light(task), order.seed());
        Scenery scenery = new SetPainter(catalog, places, pen).paint(task);
        if (order.arrows()) {
            double aspect = (double) order.width() / order.height();
            List<Way> ways = new Routes(camera, brief.durationSeconds()).of(direction.players());
            scenery = scenery.with(new Notation(brief.camera(), ways, pen, aspect, order.height()));
        }
        return new Stage(camera, scenery, pen.shadow(), frame);
    }

    /** Everybody's places, without drawing. */
    Direction staged(Brief brief, double aspect, long seed) {
        Business business = activities.of(brief);
        Brief framed = business.framed();
        var camera = Camera.of(framed.camera(), brief.durationSeconds(), aspect, seed);
        return Director.direct(framed, business, casting.actors(brief, business, List.of(), seed), camera, seed);
    }

    /** A place as written; as its sheet describes it where the name alone says nothing. */
    private String place(Brief brief, RenderOrder order) {
        return places.isKnown(brief.setting())
                ? brief.setting()
                : order.cast().stream()
                        .filter(member -> member.isLocation() && member.name().equals(brief.setting()))
                        .map(member -> member.description())
                        .findFirst()
                        .orElse(brief.setting());
    }

    /** What the shot is about is not also part of the set. */
    private Set<String> drawn(List<Actor> actors) {
        Set<String> names = new HashSet<>();
        for (Actor actor : actors) {
            names.add(actor.subject().label().toLowerCase(Locale.ROOT));
            Illustration illustration = catalog.find(actor.subject().label()).illustration();
            if (illustration != null) {
                names.add(illustration.name());
            }
        }
        return names;
    }
}
