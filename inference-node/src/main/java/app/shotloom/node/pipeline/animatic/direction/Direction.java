package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Business;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Sprite;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A staged shot: who is where at every moment, and the sprites of that moment. */
public final class Direction {
    private static final double SKY_NEARNESS = 0.12;
    /** A cel is drawn no larger than this, in frame heights; what is nearer is enlarged. */
    private static final double LARGEST = 2.0;
    private static final double LARGEST_FACE = 6;

    private final Script script;
    private final Field field;
    private final List<Player> players;

    Direction(Script script, Field field, List<Player> players) {
        this.script = script;
        this.field = field;
        this.players = players;
    }

    /** In the order of the brief. */
    public List<Player> players() {
        return players.stream().filter(player -> !Furniture.isUnnamed(player.actor())).toList();
    }

    /** What everybody is busy with. */
    public Business business() {
        return script.business();
    }

    Script script() {
        return script;
    }

    Field field() {
        return field;
    }

    /** Gives every player its puppet, drawn as large as the camera will see it. */
    public void draw(Pen pen, Camera camera, int frameHeight, UnaryOperator<Color> light, long seed) {
        for (Player player : players) {
            double height = player.tallest(script.seconds());
            double largest = player.isFollowed() ? LARGEST_FACE : LARGEST;
            double pixels = Math.min(largest, height * camera.closest(1)) * frameHeight;
            Pen hand = pen.lighter(weight(pixels / frameHeight));
            player.is(player.actor().model().puppet(new Model.Workbench(hand, pixels, light, seed, around(player, camera, height))), pixels);
        }
    }

    /** What is far and small is drawn with a finer line, and a face that fills the frame with a bolder one. */
    private static double weight(double frameHeights) {
        return Math.clamp(0.62 + 0.75 * frameHeights, 0.7, 1) * Math.clamp(frameHeights / 2, 1, 1.8);
    }

    /** How much is seen around a face that the camera follows, in heights of the whole person. */
    private static double around(Player player, Camera camera, double height) {
        Rectangle2D seen = camera.reach(1);
        return player.isFollowed() ? Math.max(0.74 * seen.getWidth(), 0.98 * seen.getHeight()) / height : Double.POSITIVE_INFINITY;
    }

    /** A sprite and whose it is. */
    public record Seen(Player player, Sprite sprite) {}

    /** From back to front. */
    public List<Seen> at(double seconds, Set<String> hidden) {
        record Standing(Player player, Place place) {}
        List<Standing> standing = new ArrayList<>();
        for (Player player : players) {
            if (player.isPresent(seconds)) {
                Place place = player.place(seconds);
                standing.add(new Standing(player, place.deep(before(player, place, seconds))));
            }
        }
        standing.sort(Comparator.comparingDouble((Standing one) -> one.place().depth()).reversed());
        List<Seen> seen = new ArrayList<>();
        for (Standing one : standing) {
            if (!hidden.contains(one.player().actor().id())) {
                seen.add(new Seen(one.player(), sprite(one.player(), one.place(), seconds)));
                rim(one.player(), seconds, hidden, seen);
            }
        }
        return seen;
    }

    /** Hands that are at work on another are seen: who does something to another is drawn before that one. */
    private double before(Player player, Place place, double seconds) {
        Actor other = player.acting().meets(seconds);
        return players.stream()
                .filter(one -> one.actor() == other && one.isPresent(seconds) && one.bond(seconds) == null)
                .mapToDouble(one -> one.rough(seconds).depth() - 1e-4)
                .map(nearest -> Math.min(nearest, place.depth()))
                .findFirst()
                .orElse(place.depth());
    }

    private Sprite sprite(Player player, Place place, double seconds) {
        Shown shown = player.shown(seconds);
        double x = place.x() + shown.x() * place.height();
        double y = place.base() + shown.y() * place.height();
        Cel cel = inCabin(player, shown.cel(), x, y, place.height(), seconds);
        return new Sprite(cel, x, y, place.height(), player.pixels(), nearness(player, place, seconds), player.opacity(seconds), contact(player, place, x, y));
    }

    /** Of who sits in a cabin no more is seen than through its opening. */
    private static Cel inCabin(Player player, Cel cel, double x, double y, double height, double seconds) {
        Bond bond = player.bond(seconds);
        Cabin cabin = bond == null ? null : Cabin.of(bond.link());
        if (bond == null || cabin == null) {
            return cel;
        }
        Player host = bond.host();
        Shown shown = host.shown(seconds);
        Place there = host.place(seconds);
        Place moved = there.at(there.x() + shown.x() * there.height(), there.base() + shown.y() * there.height());
        double scale = player.pixels() / height;
        var onCel = AffineTransform.getTranslateInstance(cel.anchorX(), cel.anchorY());
        onCel.scale(scale, scale);
        onCel.translate(-x, -y);
        return cel.within(onCel.createTransformedShape(cabin.opening(moved, host.acting().regard().facing(seconds))));
    }

    /** What is in something is hidden by the front of it. */
    private void rim(Player player, double seconds, Set<String> hidden, List<Seen> seen) {
        Bond bond = player.bond(seconds);
        if (bond == null || bond.link().where() != Where.IN || Cabin.of(bond.link()) != null || hidden.contains(bond.host().actor().id())) {
            return;
        }
        Player host = bond.host();
        Shown shown = host.shown(seconds);
        Sprite whole = sprite(host, host.place(seconds), seconds);
        double line = Joint.rim(bond, shown) * host.pixels();
        seen.add(new Seen(host, new Sprite(shown.cel().below(line), whole.x(), whole.y(), whole.height(), whole.pixels(), whole.nearness(), 1, null)));
    }

    private double nearness(Player player, Place place, double seconds) {
        Bond bond = player.bond(seconds);
        if (bond != null) {
            return nearness(bond.host(), bond.host().rough(seconds), seconds);
        }
        return place.depth() > 5 ? SKY_NEARNESS : Double.isNaN(place.ground()) ? 1 : Math.min(1.1, field.nearness(place.ground()));
    }

    private static Sprite.@org.jspecify.annotations.Nullable Contact contact(Player player, Place place, double x, double lowest) {
        double wide = player.actor().isPerson() ? place.height() * 0.34 : place.width() * 0.96;
        if (Double.isNaN(place.ground())) {
            return null;
        }
        double above = Math.max(0, place.ground() - lowest);
        return new Sprite.Contact(x, place.ground() - 0.004, wide * 1.05, Math.clamp(1 - above * 3, 0.25, 1));
    }

    /** The brief with where everybody is at the start and after each way. */
    public Brief withSpots(Brief read) {
        return new Spots(this, read).brief();
    }
}
