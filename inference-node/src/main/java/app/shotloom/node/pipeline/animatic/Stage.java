package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.camera.Sprite;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the camera's stage who is where at a moment. */
final class Stage {
    private final app.shotloom.node.pipeline.animatic.camera.Stage stage;
    private final List<Player> players;

    Stage(app.shotloom.node.pipeline.animatic.camera.Stage stage, List<Player> players) {
        this.stage = stage;
        this.players = players;
    }

    /** Draws a moment; says where each player's ink now is on the frame. */
    Map<Player, Rectangle> draw(double time) {
        List<Player> farthestFirst = new ArrayList<>(players);
        farthestFirst.sort(Comparator.comparingDouble((Player one) -> one.place(time).depth()).reversed());
        List<Rectangle> boxes = stage.draw(time, farthestFirst.stream().map(player -> sprite(player, time)).toList());
        Map<Player, Rectangle> seen = new HashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            seen.put(farthestFirst.get(i), boxes.get(i));
        }
        return seen;
    }

    private static Sprite sprite(Player player, double time) {
        Place place = player.place(time);
        Puppet.Shown shown = player.shown(time);
        double x = place.x() + shown.x() * place.height();
        double y = place.base() + shown.y() * place.height();
        double nearness = place.depth() >= 100 ? 0.1 : 1;
        return new Sprite(shown.cel(), x, y, place.height(), player.pixels(), nearness, 1, contact(player, place));
    }

    private static Sprite.@Nullable Contact contact(Player player, Place place) {
        if (!player.isGrounded() || place.base() <= 0.55) {
            return null;
        }
        double wide = Math.min(place.width(), player.role().thing().person() ? place.height() * 0.40 : 9) * 1.05;
        return new Sprite.Contact(place.x(), place.base() - 0.004, wide, 1);
    }
}
