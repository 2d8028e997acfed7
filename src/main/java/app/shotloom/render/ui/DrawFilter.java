package app.shotloom.render.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Criterion;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.live.News;
import app.shotloom.render.RenderQueue;
import app.shotloom.render.RenderStatus;
import app.shotloom.shared.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shots that are being drawn or wait for it, and those whose drawing has failed. */
@Order(2)
@Component
record DrawFilter(RenderQueue queue) implements ShotFilter {

    private static final List<String> STATES = List.of("drawing", "failed");

    @Override
    public List<Offer> offers(BoardId board) {
        return STATES.stream()
                .map(state -> new Offer(new Criterion("is", state), Words.of("render.filter." + state)))
                .toList();
    }

    @Override
    public boolean knows(Criterion criterion) {
        return criterion.kind().equals("is") && STATES.contains(criterion.value());
    }

    @Override
    public Set<ShotId> matching(BoardId board, Criterion criterion, Collection<ShotId> among) {
        boolean failed = criterion.value().equals("failed");
        return queue.latestOf(board, among).entrySet().stream()
                .filter(job -> (job.getValue().status() == RenderStatus.FAILED) == failed)
                .map(job -> job.getKey())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> among) {
        return ShotNews.has(news, Set.of("render-changed")) ? among : Set.of();
    }
}
