package app.shotloom.sheets;

import app.shotloom.media.MediaId;
import java.util.List;

/**
 * One picture of a sheet, sizes in pixels.
 *
 * @param name as in the contract: {@code front}, {@code happy}, {@code line-up}
 * @param standing who is in it, from left to right
 */
public record DrawnPicture(String name, MediaId media, int width, int height, List<Standing> standing) {

    public DrawnPicture {
        standing = List.copyOf(standing);
    }

    /**
     * Somebody in a picture; {@code x}, the middle, and {@code width} are shares of the picture's width.
     *
     * @param sheet the id of their sheet, as text
     * @param metres how tall they are in the world
     */
    public record Standing(String sheet, double x, double width, double metres) {}
}
