package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.Paint;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How much of a stroke or a wash stays on the paper, place by place: the tooth of the sheet and the marks of the tool. */
enum Texture {
    /** Graphite and chalk on a rough sheet: specks are left out. */
    TOOTH {
        @Override
        double at(int x, int y) {
            double fine = Noise.at(x * 7919L + y * 104729L);
            double coarse = Noise.at((x / 2) * 31L + (y / 2) * 17389L);
            return Math.clamp(0.35 + 0.75 * fine + 0.45 * (coarse - 0.5), 0.25, 1);
        }
    },
    DUST {
        @Override
        double at(int x, int y) {
            double fine = Noise.at(x * 7919L + y * 104729L + 5);
            double coarse = Noise.at((x / 3) * 31L + (y / 3) * 17389L + 9);
            return 0.6 * fine + 0.4 * coarse > 0.34 ? 0.62 + 0.38 * fine : 0.12;
        }
    },
    /** Pigment that settles in the hollows of the paper. */
    GRANULES {
        @Override
        double at(int x, int y) {
            double cloud = 0.5 + 0.5 * seamless(x, y, 8);
            double cell = 0.5 + 0.5 * seamless(x, y, 42);
            return Math.clamp(0.15 + 0.5 * cloud * cell + 0.35 * Math.max(0, cell - 0.55) + 0.2 * Noise.at(x * 131L + y * 7L), 0, 1);
        }
    },
    /** Broad strokes of a marker side by side: a darker edge where two overlap. */
    STREAKS {
        @Override
        double at(int x, int y) {
            int across = Math.floorMod(x + y, 32);
            double edge = across < 4 ? 1 : 0;
            return Math.clamp(0.34 * edge + 0.30 * Noise.at((x + y) / 32 % 8) + 0.08 * Noise.at(x * 31L + y * 17L), 0, 1);
        }
    },
    /** Strokes from the lower left to the upper right, far apart. */
    HATCH_LIGHT {
        @Override
        double at(int x, int y) {
            return strokes(x + y, x - y, 16);
        }
    },
    HATCH {
        @Override
        double at(int x, int y) {
            return strokes(x + y, x - y, 8);
        }
    },
    CROSSHATCH {
        @Override
        double at(int x, int y) {
            return Math.max(strokes(x + y, x - y, 8), 0.8 * strokes(x - y + 512, x + y, 8));
        }
    },
    /** Strokes of chalk's broad side. */
    RUBBING {
        @Override
        double at(int x, int y) {
            int across = Math.floorMod(x + y, 16);
            double stroke = across < 11 ? 0.75 + 0.25 * Noise.at((x + y) / 16 % 16) : 0.30;
            return stroke * DUST.at(x, y);
        }
    };

    static final int TILE = 256;
    private static final int MOST_KEPT = 32;

    private final Map<Integer, Paint> paints = new ConcurrentHashMap<>();
    private volatile int @Nullable [] tile;

    abstract double at(int x, int y);

    /** A colour as this texture leaves it on the sheet. */
    Paint in(Color color) {
        return paints.size() < MOST_KEPT ? paints.computeIfAbsent(color.getRGB(), rgb -> paint(color)) : paint(color);
    }

    private Paint paint(Color color) {
        var tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                int alpha = tile()[y * TILE + x] * color.getAlpha() >> 8;
                tile.setRGB(x, y, alpha << 24 | color.getRGB() & 0xFFFFFF);
            }
        }
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    private static double strokes(int across, int along, int period) {
        double wander = 1.2 * seamless(along & 255, 0, 6);
        double at = Math.floorMod(Math.round(across + wander), period);
        double lift = Noise.at(Math.floorMod(across / period, 64) * 97L + Math.floorMod(along, 512) / 24) > 0.12 ? 1 : 0.25;
        return at < 1 ? lift : at < 2 ? 0.55 * lift : 0;
    }

    /** Smooth noise that meets itself at the tile's edges, -1 to 1. */
    static double seamless(int x, int y, int cells) {
        double u = (double) x / TILE;
        double v = (double) y / TILE;
        double top = Noise.mix(noise(u, v, cells), noise(u - 1, v, cells), u);
        double bottom = Noise.mix(noise(u, v - 1, cells), noise(u - 1, v - 1, cells), u);
        return Math.clamp(Noise.mix(top, bottom, v) * 1.7, -1, 1);
    }

    private static double noise(double u, double v, int cells) {
        return Noise.smooth(u * cells, v * cells, cells);
    }

    /** 0 to 256 at every place of a tile; made when it is first needed. */
    final int[] tile() {
        int[] made = tile;
        if (made == null) {
            made = new int[TILE * TILE];
            for (int i = 0; i < made.length; i++) {
                made[i] = (int) (at(i % TILE, i / TILE) * 256);
            }
            tile = made;
        }
        return made;
    }

    /** 0 to 256 at a place of a sheet. */
    final int share(int x, int y) {
        return tile()[(y & TILE - 1) * TILE + (x & TILE - 1)];
    }
}
