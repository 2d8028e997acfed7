package app.shotloom.node.reader;

import java.util.Map;

/** What one sees of a building from within: a house's living room, a hotel's lobby. */
public final class Interiors {
    private static final Map<String, String> ROOMS = Lexicon.groups("interiors.txt");

    private Interiors() {}

    /** The room that is seen; the place itself where it has none. "old castle" is a castle. */
    public static String of(String place) {
        String head = place.substring(place.lastIndexOf(' ') + 1);
        String seen = ROOMS.getOrDefault(place, ROOMS.getOrDefault(head, place));
        return seen.equals(head) ? place : seen;
    }
}
