package app.shotloom.node.reader.caption;

import java.util.ArrayList;
import java.util.List;

/** Pieces of clothing as written on a sheet, as part of a sentence. */
final class Clothes {
    private Clothes() {}

    /** "yellow raincoat, blue jeans" as "a yellow raincoat and blue jeans". */
    static String said(String written) {
        List<String> pieces = new ArrayList<>();
        for (String piece : written.split("\\s*(?:,|;|\\band\\b)\\s*")) {
            if (!piece.isBlank()) {
                pieces.add(piece(piece.strip().replaceAll("[.]+$", "")));
            }
        }
        return Inflection.list(pieces);
    }

    private static String piece(String piece) {
        boolean many = piece.matches("(?i).*[^s]s$") || Inflection.isOwnPlural(piece);
        boolean led = piece.matches("(?i)(?:a|an|the|no|his|her|their|some|one|two|\\d+) .*");
        return many || led || piece.matches("(?i).*(?:hair|clothing|denim|leather|jewellery|jewelry|armou?r)$") ? piece : Inflection.withArticle(piece);
    }
}
