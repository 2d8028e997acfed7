package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.live.News;
import app.shotloom.shared.words.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The shots of some scenes. Which scene a shot is in changes with the order only, and then everything is looked at again. */
@Order(4)
@Component
record SceneFilter(Boards boards, ShotOrder order) implements ShotFilter {

    @Override
    public List<Offer> offers(BoardId board) {
        return boards.outline(board).scenes().stream()
                .map(scene -> new Offer(
                        new Criterion("in", scene.id().toString()),
                        Words.of("board.filter.scene", "number", scene.number(), "title", scene.title())))
                .toList();
    }

    @Override
    public boolean knows(Criterion criterion) {
        return criterion.kind().equals("in");
    }

    @Override
    public Set<ShotId> matching(BoardId board, Criterion criterion, Collection<ShotId> among) {
        try {
            Set<ShotId> there = new HashSet<>(order.shotsOf(new SceneId(UUID.fromString(criterion.value()))));
            there.retainAll(among);
            return there;
        } catch (IllegalArgumentException notAnId) {
            return Set.of();
        }
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> among) {
        return Set.of();
    }
}
