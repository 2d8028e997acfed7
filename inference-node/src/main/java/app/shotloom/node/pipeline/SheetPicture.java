package app.shotloom.node.pipeline;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * One picture of a sheet.
 *
 * @param standing who is in it, from left to right
 */
public record SheetPicture(BufferedImage image, List<Standing> standing) {
    public SheetPicture {
        standing = List.copyOf(standing);
    }

    /**
     * Somebody in a picture.
     *
     * @param x the middle of the feet, as a share of the picture's width
     * @param width as a share of the picture's width
     * @param metres how tall they are in the world
     */
    public record Standing(String characterId, double x, double width, double metres) {}
}
