package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.live.News;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the faces that features know on the tiles and into the inspector: all of them, or only what some news changes. */
class Painter {

    private final BoardId board;
    private final List<TileFace> faces;
    private final Wall wall;
    private final Inspector inspector;

    Painter(BoardId board, List<TileFace> faces, Wall wall, Inspector inspector) {
        this.board = board;
        this.faces = faces;
        this.wall = wall;
        this.inspector = inspector;
    }

    void paintAll() {
        faces.forEach(face -> paint(face.of(board, wall.shots())));
    }

    void paintAfter(List<News> batch) {
        if (batch.stream().anyMatch(news -> news.kind().equals(News.MISSED))) {
            paintAll();
        } else {
            for (TileFace face : faces) {
                Set<ShotId> touched = face.touched(board, batch, wall.shots());
                if (!touched.isEmpty()) {
                    paint(face.of(board, touched));
                }
            }
        }
    }

    private void paint(Map<ShotId, Face> painted) {
        painted.forEach((shot, face) -> {
            wall.tileOf(shot).ifPresent(tile -> tile.show(face));
            if (inspector.shows(shot)) {
                inspector.show(face);
            }
        });
    }

    Collection<Face> facesOf(ShotId shot) {
        return wall.tileOf(shot).map(ShotTile::faces).orElse(List.of());
    }
}
