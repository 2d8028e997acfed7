package app.shotloom.history;

import app.shotloom.board.change.Facet;
import app.shotloom.board.change.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a board was made of at some moment. */
public record BoardState(Map<Facet, String> facets) {

    public BoardState {
        facets = Map.copyOf(facets);
    }

    public @Nullable String value(Facet facet) {
        return facets.get(facet);
    }

    public String value(String subject, UUID target, String aspect) {
        return facets.getOrDefault(new Facet(subject, target, aspect), "");
    }

    /** The scenes that were on the board, in order. */
    public List<UUID> scenes() {
        return facets.keySet().stream()
                .filter(facet -> facet.isExistence() && facet.subject().equals("scene") && isHere("scene", facet.target()))
                .map(Facet::target)
                .sorted(Comparator.comparingDouble((UUID scene) -> rank("scene", scene)).thenComparing(scene -> scene))
                .toList();
    }

    /** The shots that stood in a scene, in order. */
    public List<UUID> shots(UUID scene) {
        return facets.keySet().stream()
                .filter(facet -> facet.isPlace() && facet.subject().equals("shot") && isHere("shot", facet.target()))
                .map(Facet::target)
                .filter(shot -> scene.equals(sceneOf(shot)))
                .sorted(Comparator.comparingDouble((UUID shot) -> rank("shot", shot)).thenComparing(shot -> shot))
                .toList();
    }

    /** Every shot that was to be seen. */
    public List<UUID> shots() {
        return scenes().stream().flatMap(scene -> shots(scene).stream()).toList();
    }

    public boolean isHere(String subject, UUID target) {
        return Facet.HERE.equals(facets.get(Facet.existence(subject, target)));
    }

    /** The scene a shot stood in, null where that is not known. */
    public @Nullable UUID sceneOf(UUID shot) {
        String place = facets.get(Facet.place("shot", shot));
        return place == null ? null : Place.of(place).within();
    }

    double rank(String subject, UUID target) {
        String place = facets.get(Facet.place(subject, target));
        return place == null ? 0 : Place.of(place).rank();
    }
}
