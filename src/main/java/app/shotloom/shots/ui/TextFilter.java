package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.live.News;
import app.shotloom.shots.Shots;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shots in whose words something is written. */
@Order(9)
@Component
record TextFilter(Shots shots) implements ShotFilter {

    @Override
    public List<Offer> offers(BoardId board) {
        return List.of();
    }

    @Override
    public boolean knows(Criterion criterion) {
        return criterion.kind().equals("text");
    }

    @Override
    public Set<ShotId> matching(BoardId board, Criterion criterion, Collection<ShotId> among) {
        return shots.saying(board, criterion.value(), among);
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> among) {
        return ShotNews.named(news, Set.of("shot-revised"), among);
    }
}
