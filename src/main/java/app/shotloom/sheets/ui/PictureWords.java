package app.shotloom.sheets.ui;

import app.shotloom.cast.Character;
import app.shotloom.shared.words.Words;
import app.shotloom.sheets.DrawnPicture;
import app.shotloom.sheets.SheetDrawing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of the pictures of sheets. */
final class PictureWords {

    private static final int LONGEST = 300;

    private PictureWords() {}

    /** Below a picture, such as "From the side". */
    static String label(DrawnPicture picture) {
        return Words.of("sheets.picture." + picture.name());
    }

    /** What is to be seen, from the words of the sheet. */
    static String alt(Character sheet, DrawnPicture picture) {
        String looks = looks(sheet);
        return looks.isEmpty()
                ? Words.of("sheets.alt.plain", "name", sheet.name(), "picture", label(picture))
                : Words.of("sheets.alt", "name", sheet.name(), "picture", label(picture), "looks", looks);
    }

    private static String looks(Character sheet) {
        var look = sheet.appearance();
        String said = Stream.of(
                        sheet.description(), look.age(), look.build(), look.skin(), look.hair(), look.clothing(), look.colours())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + "…";
    }

    static String today(Clock clock) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Words.here()).format(LocalDate.now(clock));
    }

    /** How it stands with them; empty when there is nothing to say. */
    static String status(SheetDrawing drawing) {
        boolean anew = !drawing.pictures().isEmpty();
        return switch (drawing.status()) {
            case NONE, DRAWN -> "";
            case ASKED -> Words.of(anew ? "sheets.status.anew" : "sheets.status.asked");
            case LATE -> Words.of(anew ? "sheets.status.late-anew" : "sheets.status.late");
            case FAILED -> Words.of("sheets.status.failed", "why", String.valueOf(drawing.failure()));
        };
    }
}
