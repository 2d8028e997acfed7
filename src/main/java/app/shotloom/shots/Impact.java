package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CastBook;
import app.shotloom.shots.internal.StoredTake;
import app.shotloom.shots.internal.TakeRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change means for the takes that are there: which of them show something else than the board says now. */
@Service
public class Impact {

    private final Shots shots;
    private final TakeRepository takes;
    private final BoardLooks looks;
    private final ShotOrder order;
    private final Cast cast;
    private final List<DrawnFrom> others;

    Impact(Shots shots, TakeRepository takes, BoardLooks looks, ShotOrder order, Cast cast, List<DrawnFrom> others) {
        this.shots = shots;
        this.takes = takes;
        this.looks = looks;
        this.order = order;
        this.cast = cast;
        this.others = others;
    }

    /** What a picture of the shot would be drawn from now. */
    @Transactional(readOnly = true)
    public Said said(ShotId id) {
        Shot shot = shots.of(id);
        return now(shot.board(), List.of(id)).said(shot);
    }

    /** The shots whose chosen take is out of date, with every reason; approved takes too. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<OutOfDate>> of(BoardId board) {
        return between(board, shots.ofBoard(board), takes.chosenOf(board.value()));
    }

    /** The same, of these shots only. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<OutOfDate>> of(BoardId board, Collection<ShotId> asked) {
        Map<ShotId, Shot> said = shots.of(board, asked);
        return said.isEmpty()
                ? Map.of()
                : between(board, said, takes.chosenOfShots(said.keySet().stream().map(ShotId::value).toList()));
    }

    private Map<ShotId, List<OutOfDate>> between(BoardId board, Map<ShotId, Shot> said, List<StoredTake> drawn) {
        Now now = now(board, drawn.stream().map(StoredTake::shot).toList());
        Map<ShotId, List<OutOfDate>> found = new HashMap<>();
        for (StoredTake take : drawn) {
            Shot shot = said.get(take.shot());
            Said then = take.said();
            if (shot != null && then != null) {
                List<OutOfDate> reasons = OutOfDate.between(then, now.said(shot), others);
                if (!reasons.isEmpty()) {
                    found.put(take.shot(), reasons);
                }
            }
        }
        return found;
    }

    /** Whether a take shows something else than its shot says now. */
    boolean isOutOfDate(StoredTake take) {
        Said then = take.said();
        return then != null && !OutOfDate.between(then, said(take.shot()), others).isEmpty();
    }

    private Now now(BoardId board, Collection<ShotId> of) {
        return new Now(looks.of(board), cast.bookOf(board), order.scenes(of), prints(of));
    }

    private Map<DrawnFrom, Map<ShotId, String>> prints(Collection<ShotId> of) {
        return others.stream().collect(Collectors.toMap(Function.identity(), other -> other.prints(of)));
    }

    /** What shots of one board have in common, read once. */
    private record Now(
            BoardLook look, CastBook cast, Map<ShotId, SceneId> scenes, Map<DrawnFrom, Map<ShotId, String>> prints) {

        Said said(Shot shot) {
            Map<String, String> others = new HashMap<>();
            prints.forEach((other, print) -> {
                String known = print.get(shot.id());
                if (known != null) {
                    others.put(other.what(), known);
                }
            });
            CastBook.InShot shown = cast.in(shot.id(), scenes.get(shot.id()), shot.prompt() + "\n" + shot.dialogue());
            return Said.by(shot, look, shown.all(), others);
        }
    }
}
