package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.shots.internal.ShotRepository;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long shots last, read without all that they say. */
@Service
public class Lengths {

    private final ShotRepository shots;
    private final Boards boards;

    Lengths(ShotRepository shots, Boards boards) {
        this.shots = shots;
        this.boards = boards;
    }

    /** Of every shot of a board, those that were deleted and can come back included. */
    @Transactional(readOnly = true)
    public Map<ShotId, Duration> of(BoardId board) {
        boards.requireView(board);
        return read(shots.lengthsOf(board.value()));
    }

    /** Those of these shots that are of this board. */
    @Transactional(readOnly = true)
    public Map<ShotId, Duration> of(BoardId board, Collection<ShotId> asked) {
        boards.requireView(board);
        return asked.isEmpty()
                ? Map.of()
                : read(shots.lengthsOf(board.value(), asked.stream().map(ShotId::value).toList()));
    }

    private static Map<ShotId, Duration> read(List<ShotRepository.Length> lengths) {
        return lengths.stream()
                .collect(Collectors.toMap(each -> new ShotId(each.getId()), each -> Duration.ofMillis(each.getMillis())));
    }
}
