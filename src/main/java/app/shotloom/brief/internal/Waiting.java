package app.shotloom.brief.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is to be looked at, each once however often it is named: shots that somebody waits for, then scenes, then boards. */
final class Waiting {

    private final Set<ShotId> shots = new LinkedHashSet<>();
    private final Set<SceneId> scenes = new LinkedHashSet<>();
    private final Set<BoardId> boards = new LinkedHashSet<>();

    /** One thing to look at. */
    sealed interface Next {
        record Shots(Set<ShotId> all) implements Next {}

        record OneScene(SceneId scene) implements Next {}

        record OneBoard(BoardId board) implements Next {}
    }

    synchronized void add(ShotId shot) {
        shots.add(shot);
        notifyAll();
    }

    synchronized void add(SceneId scene) {
        scenes.add(scene);
        notifyAll();
    }

    synchronized void add(BoardId board) {
        boards.add(board);
        notifyAll();
    }

    /** Waits until there is something. */
    synchronized Next take() throws InterruptedException {
        while (shots.isEmpty() && scenes.isEmpty() && boards.isEmpty()) {
            wait();
        }
        if (!shots.isEmpty()) {
            Set<ShotId> all = new LinkedHashSet<>(shots);
            shots.clear();
            return new Next.Shots(all);
        }
        return scenes.isEmpty() ? new Next.OneBoard(first(boards)) : new Next.OneScene(first(scenes));
    }

    private static <T> T first(Set<T> set) {
        Iterator<T> inOrder = set.iterator();
        T first = inOrder.next();
        inOrder.remove();
        return first;
    }
}
