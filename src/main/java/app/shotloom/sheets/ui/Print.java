package app.shotloom.sheets.ui;

import app.shotloom.sheets.DrawnPicture;

/**
 * A picture as {@code frontend/sheets/picture.ts} has it.
 *
 * @param label below it
 * @param alt what one who does not see it hears
 */
record Print(String name, String label, String alt, String src, int width, int height) {

    static Print of(DrawnPicture picture, String label, String alt) {
        return new Print(picture.name(), label, alt, picture.media().path(), picture.width(), picture.height());
    }
}
