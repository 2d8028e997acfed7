package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import app.shotloom.node.pipeline.animatic.setting.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where sheets are drawn: studios of the sizes that are needed, the last ones kept with their backdrops. */
public final class SheetRoom {
    private static final int KEPT = 4;
    private static final int UPRIGHT = 480;
    private static final int HIGH = 800;
    private static final int SQUARE = 520;
    private static final Set<String> MOODS = Set.of("neutral", "happy", "sad", "angry", "surprised", "afraid");

    /** Somebody or something of a cast, by the sheet's id. */
    public record Member(String id, Model model, boolean person) {}

    private record Kind(Look look, int width, int height) {}

    private final Catalog catalog;
    private final Places places;
    private final Model somebody;
    private final Map<Kind, Studio> studios = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Studio> eldest) {
            return size() > KEPT;
        }
    };

    /** @param somebody who gives things their scale */
    public SheetRoom(Catalog catalog, Places places, Model somebody) {
        this.catalog = catalog;
        this.places = places;
        this.somebody = somebody;
    }

    /** Draws one picture of the first, or the line-up of all; empty when there is no such picture of them. */
    public Optional<SheetPicture> draw(List<Member> members, Look look, String picture) {
        if (picture.equals("line-up")) {
            var lineup = new Lineup(members);
            return Optional.of(lineup.draw(new Studio(catalog, places, look, lineup.width(), Lineup.HEIGHT)));
        }
        Member first = members.getFirst();
        Model model = first.model();
        if (model.isStandIn()) {
            return Optional.empty();
        }
        if (Sides.isKnown(picture) && model.canShow(Sides.ATTRIBUTE, picture)) {
            Studio studio = first.person() ? studio(look, UPRIGHT, HIGH) : studio(look, SQUARE, SQUARE);
            return Optional.of(new Turnaround(studio).draw(first.id(), model, picture));
        }
        if (MOODS.contains(picture) && model.canShow(Sides.ATTRIBUTE, Sides.QUARTER)) {
            return Optional.of(new Faces(studio(look, SQUARE, SQUARE)).draw(first.id(), model, picture));
        }
        return picture.equals("held") && !first.person()
                ? Optional.of(new Held(studio(look, UPRIGHT, HIGH), somebody).draw(first.id(), model))
                : Optional.empty();
    }

    private synchronized Studio studio(Look look, int width, int height) {
        return studios.computeIfAbsent(new Kind(look, width, height), kind -> new Studio(catalog, places, look, width, height));
    }
}
