package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.ShotLengths;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.live.News;
import app.shotloom.shots.Lengths;
import app.shotloom.shots.ShotField;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the canvas how long shots last. */
@Component
record ShotLengthsOnCanvas(Lengths lengths) implements ShotLengths {

    @Override
    public Map<ShotId, Duration> of(BoardId board) {
        return lengths.of(board);
    }

    @Override
    public Map<ShotId, Duration> of(BoardId board, Collection<ShotId> shots) {
        return lengths.of(board, shots);
    }

    @Override
    public Set<ShotId> changedBy(List<News> news) {
        List<News> ofLengths = news.stream()
                .filter(each -> ShotField.DURATION.key().equals(each.text("field")))
                .toList();
        return ShotNews.named(ofLengths, Set.of("shot-revised"));
    }
}
