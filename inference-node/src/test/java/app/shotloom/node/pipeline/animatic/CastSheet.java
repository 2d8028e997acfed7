package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.SheetArtist;
import app.shotloom.node.pipeline.SheetOrder;
import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Draws sheets to look at: {@code CastSheet CAST.txt OUT.png PICTURE,…}, a row of pictures for each line of
 * {@code kind | name | description | age | build | skin | hair | clothing | colours}. {@code -Dlook=} chooses the look.
 */
public final class CastSheet {
    private static final int CELL = 300;

    private CastSheet() {}

    public static void main(String[] args) throws IOException {
        SheetArtist artist = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-node")).sheets();
        List<CastMember> cast = Files.readAllLines(Path.of(args[0])).stream().map(CastSheet::member).toList();
        List<String> pictures = List.of(args[2].split(","));
        Look look = Look.of(System.getProperty("look", "ink"));
        if (pictures.equals(List.of("line-up"))) {
            ImageIO.write(drawn(artist, cast, look, "line-up"), "png", Path.of(args[1]).toFile());
            return;
        }
        var sheet = new BufferedImage(CELL * pictures.size(), (CELL * 4 / 3 + 4) * cast.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int row = 0; row < cast.size(); row++) {
            long begun = System.nanoTime();
            for (int column = 0; column < pictures.size(); column++) {
                BufferedImage picture = drawn(artist, List.of(cast.get(row)), look, pictures.get(column));
                double scale = Math.min((double) CELL / picture.getWidth(), CELL * 4.0 / 3 / picture.getHeight());
                pen.drawImage(
                        picture, column * CELL, row * (CELL * 4 / 3 + 4), (int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale), null);
            }
            System.out.printf("%s: %d ms%n", cast.get(row).name(), (System.nanoTime() - begun) / 1_000_000);
        }
        ImageIO.write(sheet, "png", Path.of(args[1]).toFile());
    }

    static BufferedImage drawn(SheetArtist artist, List<CastMember> cast, Look look, String picture) {
        return artist.draw(new SheetOrder(UUID.randomUUID(), cast, look), picture)
                .map(SheetPicture::image)
                .orElseGet(() -> new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
    }

    static CastMember member(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split("\\|", -1)));
        parts.replaceAll(String::strip);
        while (parts.size() < 9) {
            parts.add("");
        }
        var looks = new Appearance(parts.get(3), parts.get(4), parts.get(5), parts.get(6), parts.get(7), parts.get(8));
        return new CastMember(parts.get(0), parts.get(1).toLowerCase(java.util.Locale.ROOT), parts.get(1), parts.get(2), looks, List.of());
    }
}
