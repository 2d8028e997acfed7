package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.Place;
import app.shotloom.history.BoardState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a board what it was, by the fewest changes, each through the service that owns it. */
@Component
public class Restoration {

    private static final String SCENE = "scene";
    private static final String SHOT = "shot";

    private final Owners owners;
    private final JdbcClient database;

    Restoration(Owners owners, JdbcClient database) {
        this.owners = owners;
        this.database = database;
    }

    /** Nobody changes the order of the board until the caller's transaction ends. */
    public void lock(BoardId board) {
        database.sql("select id from board where id = ? for no key update").param(board.value()).query(UUID.class).list();
    }

    public void restore(BoardId board, BoardState then, BoardState now, @Nullable ShotId shot) {
        if (shot == null) {
            new Going(board, then, now).everything();
        } else {
            new Going(board, then, now).only(shot.value());
        }
    }

    /** One way back. */
    private final class Going {

        private final BoardId board;
        private final BoardState then;
        private final BoardState now;

        private Going(BoardId board, BoardState then, BoardState now) {
            this.board = board;
            this.then = then;
            this.now = now;
        }

        /** What others stand in comes first and goes last. */
        void everything() {
            fieldsOf("board", List.of(board.value()));
            then.scenes().forEach(scene -> exist(SCENE, scene));
            Set<UUID> wanted = new LinkedHashSet<>(then.shots());
            wanted.forEach(shot -> exist(SHOT, shot));
            now.shots().stream().filter(shot -> !wanted.contains(shot)).forEach(shot -> leave(SHOT, shot));
            placeScenes();
            placeShots();
            fieldsOf(SCENE, then.scenes());
            fieldsOf(SHOT, wanted);
            now.scenes().stream()
                    .filter(scene -> !then.scenes().contains(scene))
                    .forEach(scene -> leave(SCENE, scene));
        }

        /** Where the shot stands now it stays; only if it is gone it comes back. */
        void only(UUID shot) {
            exist(SHOT, shot);
            fieldsOf(SHOT, List.of(shot));
        }

        private void leave(String subject, UUID target) {
            write(Facet.existence(subject, target), Facet.GONE);
        }

        private void exist(String subject, UUID target) {
            if (!now.isHere(subject, target)) {
                write(Facet.existence(subject, target), Facet.HERE);
            }
        }

        private void placeScenes() {
            List<UUID> current = new ArrayList<>(now.scenes());
            then.scenes().stream().filter(scene -> !current.contains(scene)).forEach(current::add);
            current.sort(Comparator.comparingDouble(scene -> rank(SCENE, scene)));
            arrange(SCENE, null, then.scenes(), current);
        }

        private void placeShots() {
            Map<UUID, List<UUID>> current = new HashMap<>();
            for (UUID shot : then.shots()) {
                UUID scene = now.sceneOf(shot);
                current.computeIfAbsent(Objects.requireNonNullElse(scene, shot), key -> new ArrayList<>()).add(shot);
            }
            current.values().forEach(shots -> shots.sort(Comparator.comparingDouble(shot -> rank(SHOT, shot))));
            for (UUID scene : then.scenes()) {
                List<UUID> there = current.computeIfAbsent(scene, key -> new ArrayList<>());
                then.shots(scene).stream()
                        .filter(shot -> !there.contains(shot))
                        .forEach(shot -> current.values().forEach(others -> others.remove(shot)));
                arrange(SHOT, scene, then.shots(scene), there);
            }
        }

        private double rank(String subject, UUID target) {
            String place = now.value(Facet.place(subject, target));
            return place == null ? 0 : Place.of(place).rank();
        }

        /** Moves what does not stand right behind its neighbour of then. */
        private void arrange(String subject, @Nullable UUID within, List<UUID> wanted, List<UUID> current) {
            UUID before = null;
            for (UUID each : wanted) {
                int at = before == null ? 0 : current.indexOf(before) + 1;
                if (at >= current.size() || !current.get(at).equals(each)) {
                    double rank = before == null ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
                    write(Facet.place(subject, each), new Place(within, rank, before, null).text());
                    current.remove(each);
                    current.add(before == null ? 0 : current.indexOf(before) + 1, each);
                }
                before = each;
            }
        }

        private void fieldsOf(String subject, Collection<UUID> targets) {
            Set<UUID> wanted = Set.copyOf(targets);
            Set<Facet> all = new LinkedHashSet<>(then.facets().keySet());
            all.addAll(now.facets().keySet());
            for (Facet facet : all) {
                boolean field = !facet.isExistence() && !facet.isPlace();
                boolean its = facet.subject().equals(subject) && wanted.contains(facet.target());
                if (field && its && !Objects.equals(then.value(facet), now.value(facet))) {
                    write(facet, then.value(facet));
                }
            }
        }

        private void write(Facet facet, @Nullable String value) {
            owners.of(facet).filter(owner -> owner.isOfVersions(facet)).ifPresent(owner -> owner.write(board, facet, value));
        }
    }
}
