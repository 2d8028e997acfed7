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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Keeps the faces that features know of the shots the page shows, and tells the open lens and the inspector what changes. */
class Painter implements Faces {

    private final BoardId board;
    private final List<TileFace> faces;
    private final Map<ShotId, Map<String, Face>> painted = new HashMap<>();
    private final WhileAttached<BiConsumer<ShotId, Face>> readers = new WhileAttached<>();

    Painter(BoardId board, List<TileFace> faces) {
        this.board = board;
        this.faces = faces;
    }

    @Override
    public Map<ShotId, Collection<Face>> of(Collection<ShotId> shots) {
        Set<ShotId> unknown = shots.stream().filter(shot -> !painted.containsKey(shot)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            unknown.forEach(shot -> painted.put(shot, new HashMap<>()));
            faces.forEach(face -> face.of(board, unknown).forEach(this::keep));
        }
        return shots.stream().collect(Collectors.toMap(shot -> shot, shot -> painted.getOrDefault(shot, Map.of()).values(), (one, same) -> one));
    }

    @Override
    public void listen(Component whileAttached, BiConsumer<ShotId, Face> reader) {
        readers.add(whileAttached, reader);
    }

    void forgetAllBut(Set<ShotId> placed) {
        painted.keySet().retainAll(placed);
    }

    void paintAfter(List<News> batch) {
        boolean missed = batch.stream().anyMatch(news -> news.kind().equals(News.MISSED));
        Set<ShotId> known = Set.copyOf(painted.keySet());
        for (TileFace face : faces) {
            Set<ShotId> touched = missed ? known : face.touched(board, batch, known);
            if (!touched.isEmpty()) {
                face.of(board, touched).forEach(this::paint);
            }
        }
    }

    private void paint(ShotId shot, Face face) {
        keep(shot, face);
        readers.tell(reader -> reader.accept(shot, face));
    }

    private void keep(ShotId shot, Face face) {
        painted.computeIfAbsent(shot, added -> new HashMap<>()).put(face.part(), face);
    }
}
