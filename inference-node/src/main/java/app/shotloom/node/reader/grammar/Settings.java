package app.shotloom.node.reader.grammar;

import app.shotloom.node.reader.Meanings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which nouns are places to be in, and where a shot must be when its words do not say. */
final class Settings {
    private static final Set<String> PLACES = Set.of(
            "location", "geological formation", "body of water", "room", "geographic area", "geographical area", "tract",
            "building", "establishment", "vegetation", "area", "natural elevation", "facility", "biome");

    private final Lists lists;
    private final Meanings meanings;

    Settings(Lists lists, Meanings meanings) {
        this.lists = lists;
        this.meanings = meanings;
    }

    boolean isPlace(Description said) {
        if (said.cast != null) {
            return said.cast.isLocation();
        }
        String label = said.label.toLowerCase(Locale.ROOT);
        if (lists.is("places", label) || lists.is("places", said.head)) {
            return true;
        }
        boolean shown = said.kind == app.shotloom.node.brief.Brief.Kind.THING && !lists.is("thing", label) && !lists.is("vehicle", said.head)
                && !lists.is("support", said.head) && !lists.is("vessel", said.head) && !lists.is("body", said.head) && !lists.is("region", said.head)
                && !lists.is("scenery", said.head);
        if (shown && meanings.field(label).equals("noun.location")) {
            return true;
        }
        Set<String> kinds = new HashSet<>(meanings.firstSense(meanings.isNoun(label) ? label : said.head));
        kinds.retainAll(PLACES);
        return shown && !kinds.isEmpty();
    }

    /** Whether a place is looked at from outside, so that it can be a thing of the shot as well. */
    boolean isOutside(Description said) {
        return lists.is("outside", said.head) || lists.is("outside", said.label.toLowerCase(Locale.ROOT))
                || meanings.firstSense(said.head).contains("building");
    }

    /** The place as written, in lower case and the singular. */
    static String name(Description said) {
        String traits = String.join(" ", said.traits.stream().filter(trait -> trait.matches("[a-z-]+")).limit(2).toList());
        return ((traits.isEmpty() ? "" : traits + " ") + said.label).toLowerCase(Locale.ROOT);
    }

    /** Where the subjects can only be; null when they do not agree or leave it open. */
    @Nullable String implied(List<Entity> company) {
        String found = null;
        for (Entity one : company) {
            String place = implied(one);
            if (place == null && one.isPerson()) {
                continue;
            }
            if (place == null || found != null && !found.equals(place)) {
                return found != null && isWater(found) && (place == null || isWater(place)) && place != null ? "harbour" : null;
            }
            found = place;
        }
        return found;
    }

    private static boolean isWater(String place) {
        return place.equals("sea") || place.equals("harbour");
    }

    private @Nullable String implied(Entity one) {
        for (String noun : List.of(one.label, one.head)) {
            if (lists.implied(noun) instanceof String place) {
                return place;
            }
        }
        for (String kind : meanings.firstSense(one.head)) {
            if (lists.implied(kind) instanceof String place) {
                return place;
            }
        }
        return null;
    }
}
