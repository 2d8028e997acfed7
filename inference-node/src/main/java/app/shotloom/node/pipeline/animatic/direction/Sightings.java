package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Sprite;
import app.shotloom.node.pipeline.animatic.camera.View;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was seen where: the boxes of the pixels of each player that nothing hid. */
public final class Sightings {
    /** Less opaque pixels are an edge's, not a player's. */
    private static final int VISIBLE = 96;

    private final int width;
    private final int height;
    private final Camera camera;
    private final short[] owners;
    private final Map<Player, List<BlockingReport.Box>> boxes = new LinkedHashMap<>();

    public Sightings(int width, int height, Camera camera, List<Player> players) {
        this.width = width;
        this.height = height;
        this.camera = camera;
        this.owners = new short[width * height];
        players.forEach(player -> boxes.put(player, new ArrayList<>()));
    }

    public List<BlockingReport.Box> of(Player player) {
        return boxes.getOrDefault(player, List.of());
    }

    /** @param seen from back to front */
    public void note(int frame, double seconds, List<Direction.Seen> seen) {
        Arrays.fill(owners, (short) 0);
        View view = camera.at(seconds);
        List<Player> players = new ArrayList<>(boxes.keySet());
        for (Direction.Seen one : seen) {
            cover(one.sprite(), view, (short) (players.indexOf(one.player()) + 1));
        }
        int[][] found = new int[players.size() + 1][];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int owner = owners[y * width + x];
                if (owner > 0) {
                    grow(found, owner, x, y);
                }
            }
        }
        for (int i = 0; i < players.size(); i++) {
            int[] box = found[i + 1];
            if (box != null) {
                boxes.computeIfAbsent(players.get(i), player -> new ArrayList<>())
                        .add(new BlockingReport.Box(frame, box[0], box[1], box[2] - box[0] + 1, box[3] - box[1] + 1));
            }
        }
    }

    private static void grow(int[][] found, int owner, int x, int y) {
        int[] box = found[owner];
        if (box == null) {
            found[owner] = new int[] {x, y, x, y};
        } else {
            box[0] = Math.min(box[0], x);
            box[2] = Math.max(box[2], x);
            box[3] = y;
        }
    }

    private void cover(Sprite sprite, View view, short owner) {
        View.Seen at = view.seen(sprite.x(), sprite.y(), sprite.nearness());
        double scale = at.scale() * sprite.height() * height / sprite.pixels();
        Cel cel = sprite.cel();
        double left = round(at.x()) - cel.anchorX() * scale;
        double top = round(at.y()) - cel.anchorY() * scale;
        int fromY = Math.max(0, (int) Math.ceil(top - 0.5));
        int toY = Math.min(height, (int) Math.ceil(top + cel.height() * scale - 0.5));
        int fromX = Math.max(0, (int) Math.ceil(left - 0.5));
        int toX = Math.min(width, (int) Math.ceil(left + cel.width() * scale - 0.5));
        for (int y = fromY; y < toY; y++) {
            int row = Math.clamp((int) ((y + 0.5 - top) / scale), 0, cel.height() - 1);
            if (cel.hasRow(row)) {
                cover(cel.pixels(), row * cel.width(), cel.width(), left, scale, y, fromX, toX, owner);
            }
        }
    }

    private void cover(int[] pixels, int start, int stride, double left, double scale, int y, int fromX, int toX, short owner) {
        for (int x = fromX; x < toX; x++) {
            int column = Math.clamp((int) ((x + 0.5 - left) / scale), 0, stride - 1);
            if (pixels[start + column] >>> 24 >= VISIBLE) {
                owners[y * width + x] = owner;
            }
        }
    }

    private double round(double units) {
        double pixels = units * height;
        return camera.isStill() ? Math.rint(pixels) : pixels;
    }
}
