package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.Faces;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Keeps the faces of the shots that are on show somewhere on the page, and tells of whatever comes or changes in them. */
class Painter implements Faces {

    private final BoardId board;
    private final List<TileFace> faces;
    private final Map<Component, Set<ShotId>> shown = new HashMap<>();
    private final Map<ShotId, Map<String, Face>> painted = new HashMap<>();
    private final Map<TileFace, Set<ShotId>> owed = new HashMap<>();
    private final Lull lull = new Lull(this::pay);
    private final WhileAttached<BiConsumer<ShotId, Face>> readers = new WhileAttached<>();

    Painter(BoardId board, List<TileFace> faces) {
        this.board = board;
        this.faces = faces;
    }

    @Override
    public Map<ShotId, Collection<Face>> of(Collection<ShotId> shots) {
        Map<ShotId, Collection<Face>> known = new HashMap<>();
        read(unread(shots)).forEach((shot, read) -> known.put(shot, read.values()));
        shots.forEach(shot -> known.computeIfAbsent(shot, each -> List.copyOf(painted.getOrDefault(each, Map.of()).values())));
        return known;
    }

    private Set<ShotId> unread(Collection<ShotId> shots) {
        Set<ShotId> unread = new HashSet<>(shots);
        unread.removeAll(painted.keySet());
        return unread;
    }

    @Override
    public void show(Component part, Set<ShotId> shots) {
        if (shown.put(part, Set.copyOf(shots)) == null) {
            part.addDetachListener(event -> {
                shown.remove(part);
                forget();
            });
        }
        forget();
        read(unread(shots)).forEach(this::paint);
    }

    private void forget() {
        Set<ShotId> all = new HashSet<>();
        shown.values().forEach(all::addAll);
        painted.keySet().retainAll(all);
    }

    @Override
    public void listen(Component whileAttached, BiConsumer<ShotId, Face> reader) {
        readers.add(whileAttached, reader);
    }

    /** Looks again at what the news may have changed, of the shots on show. */
    void paintAfter(List<News> batch) {
        boolean missed = batch.stream().anyMatch(news -> news.kind().equals(News.MISSED));
        Set<ShotId> all = Set.copyOf(painted.keySet());
        for (TileFace face : faces) {
            Set<ShotId> touched = missed ? all : face.touched(board, batch, all);
            if (face.waits()) {
                owe(face, touched);
            } else {
                paint(face, touched);
            }
        }
    }

    private void paint(TileFace face, Set<ShotId> shots) {
        if (!shots.isEmpty()) {
            face.of(board, shots).forEach((shot, now) -> paint(shot, Map.of(now.part(), now)));
        }
    }

    private void owe(TileFace face, Set<ShotId> shots) {
        if (!shots.isEmpty()) {
            owed.computeIfAbsent(face, added -> new HashSet<>()).addAll(shots);
            lull.await();
        }
    }

    /** What has left the page meanwhile is not read any more. */
    private void pay() {
        Map<TileFace, Set<ShotId>> due = Map.copyOf(owed);
        owed.clear();
        due.forEach((face, shots) -> {
            shots.retainAll(painted.keySet());
            paint(face, shots);
        });
    }

    private Map<ShotId, Map<String, Face>> read(Set<ShotId> shots) {
        Map<ShotId, Map<String, Face>> read = new LinkedHashMap<>();
        for (TileFace face : shots.isEmpty() ? List.<TileFace>of() : faces) {
            if (face.waits()) {
                owe(face, shots);
            } else {
                face.of(board, shots).forEach((shot, now) ->
                        read.computeIfAbsent(shot, added -> new HashMap<>()).put(now.part(), now));
            }
        }
        return read;
    }

    /** What is as it was is not told again. */
    private void paint(ShotId shot, Map<String, Face> now) {
        Map<String, Face> before = painted.computeIfAbsent(shot, added -> new HashMap<>());
        now.forEach((part, face) -> {
            if (!Objects.equals(before.put(part, face), face)) {
                readers.tell(reader -> reader.accept(shot, face));
            }
        });
    }
}
