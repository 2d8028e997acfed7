package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.setting.Backdrop;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays the set, the shadows and the players of one moment on a frame, as the camera sees them. */
final class Stage {
    private final Backdrop backdrop;
    private final List<Player> players;
    private final Camera camera;
    private final Cel shadow;
    private final @Nullable Weather weather;
    private final Frame frame;
    private final double duration;
    private final double stageWidth;

    Stage(
            Backdrop backdrop,
            List<Player> players,
            Camera camera,
            Cel shadow,
            @Nullable Weather weather,
            Frame frame,
            double duration) {
        this.backdrop = backdrop;
        this.players = players;
        this.camera = camera;
        this.shadow = shadow;
        this.weather = weather;
        this.frame = frame;
        this.duration = duration;
        this.stageWidth = (double) frame.width() / frame.height();
    }

    private record Standing(Player player, Place place) {}

    /** Draws a moment; says where each player's ink now is on the frame. */
    Map<Player, Rectangle> draw(double time) {
        Camera.View view = camera.at(duration <= 0 ? 0 : Math.clamp(time / duration, 0, 1));
        backdrop.layers().forEach(layer -> set(layer, view));
        List<Standing> farthestFirst = new ArrayList<>();
        players.forEach(player -> farthestFirst.add(new Standing(player, player.place(time))));
        farthestFirst.sort(Comparator.comparingDouble((Standing one) -> one.place().depth()).reversed());
        Map<Player, Rectangle> seen = new HashMap<>();
        farthestFirst.forEach(one -> shadow(one.place(), one.player(), view));
        farthestFirst.forEach(one -> seen.put(one.player(), lay(one.player(), one.place(), time, view)));
        if (weather != null) {
            weather.draw(frame, time);
        }
        return seen;
    }

    /** A layer's cel has the resolution of the closest zoom, and its anchor at the stage's top left corner. */
    private void set(Backdrop.Layer layer, Camera.View view) {
        double nearness = layer.nearness();
        double zoom = camera.travels() ? Math.pow(view.zoom(), 0.25 + 0.75 * nearness) : view.zoom();
        double share = camera.travels() ? nearness : 1;
        var part = new Camera.View(view.x() * share, view.y() * share, zoom);
        frame.lay(layer.cel(), x(0, part), y(0, part), zoom / camera.closest());
    }

    private Rectangle lay(Player player, Place place, double time, Camera.View view) {
        Puppet.Shown shown = player.shown(time);
        double x = place.x() + shown.x() * place.height();
        double base = place.base() + shown.y() * place.height();
        return frame.lay(shown.cel(), snapped(x(x, view)), snapped(y(base, view)), view.zoom() / camera.closest());
    }

    private void shadow(Place place, Player player, Camera.View view) {
        boolean grounded = player.isGrounded() && place.base() > 0.55;
        if (grounded) {
            double wide = Math.min(place.width(), player.role().thing().person() ? place.height() * 0.40 : 9) * 1.05;
            double scale = wide * frame.height() * view.zoom() / shadow.width();
            frame.lay(shadow, x(place.x() + wide * 0.05, view), y(place.base() - 0.004, view), scale);
        }
    }

    /** With a still camera, drawings lie on whole pixels: sharp, and fast to copy. */
    private double snapped(double pixels) {
        return camera.isStill() ? Math.rint(pixels) : pixels;
    }

    private double x(double stageX, Camera.View view) {
        return ((stageX - stageWidth / 2 - view.x()) * view.zoom() + stageWidth / 2) * frame.height();
    }

    private double y(double stageY, Camera.View view) {
        return ((stageY - 0.5 - view.y()) * view.zoom() + 0.5) * frame.height();
    }
}
