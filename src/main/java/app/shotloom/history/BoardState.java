package app.shotloom.history;

import app.shotloom.board.change.Facet;
import app.shotloom.board.change.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a board was made of at some moment. */
public final class BoardState {

    private static final String SCENE = "scene";
    private static final String SHOT = "shot";

    private final Map<Facet, String> facets;
    private final Map<UUID, Map<Facet, String>> byTarget = new HashMap<>();
    private final List<UUID> scenes = new ArrayList<>();
    private final Map<UUID, List<UUID>> shots = new HashMap<>();

    public BoardState(Map<Facet, String> facets) {
        this.facets = Map.copyOf(facets);
        facets.forEach((facet, value) -> {
            byTarget.computeIfAbsent(facet.target(), target -> new HashMap<>()).put(facet, value);
            place(facet, value);
        });
        scenes.sort(inOrder(SCENE));
        shots.values().forEach(there -> there.sort(inOrder(SHOT)));
    }

    private void place(Facet facet, String value) {
        if (facet.isPlace() && isHere(facet.subject(), facet.target())) {
            if (facet.subject().equals(SCENE)) {
                scenes.add(facet.target());
            } else if (Place.of(value).within() instanceof UUID scene) {
                shots.computeIfAbsent(scene, key -> new ArrayList<>()).add(facet.target());
            }
        }
    }

    private Comparator<UUID> inOrder(String subject) {
        return Comparator.comparingDouble((UUID each) -> rank(subject, each)).thenComparing(each -> each);
    }

    private double rank(String subject, UUID target) {
        String place = facets.get(Facet.place(subject, target));
        return place == null ? 0 : Place.of(place).rank();
    }

    public Map<Facet, String> facets() {
        return facets;
    }

    /** Every value of one thing. */
    public Map<Facet, String> of(String subject, UUID target) {
        Map<Facet, String> its = new HashMap<>(byTarget.getOrDefault(target, Map.of()));
        its.keySet().removeIf(facet -> !facet.subject().equals(subject));
        return its;
    }

    public @Nullable String value(Facet facet) {
        return facets.get(facet);
    }

    /** The scenes that were on the board, in order. */
    public List<UUID> scenes() {
        return List.copyOf(scenes);
    }

    /** The shots that stood in a scene, in order. */
    public List<UUID> shots(UUID scene) {
        return List.copyOf(shots.getOrDefault(scene, List.of()));
    }

    /** Every shot that was to be seen, in order. */
    public List<UUID> shots() {
        return scenes.stream().flatMap(scene -> shots(scene).stream()).toList();
    }

    public boolean isHere(String subject, UUID target) {
        return Facet.HERE.equals(facets.get(Facet.existence(subject, target)));
    }

    /** The scene a shot stood in, null where that is not known. */
    public @Nullable UUID sceneOf(UUID shot) {
        String place = facets.get(Facet.place(SHOT, shot));
        return place == null ? null : Place.of(place).within();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoardState state && facets.equals(state.facets);
    }

    @Override
    public int hashCode() {
        return facets.hashCode();
    }
}
