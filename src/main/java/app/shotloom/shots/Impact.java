package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.Mentions;
import app.shotloom.shots.internal.StoredTake;
import app.shotloom.shots.internal.TakeRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a change means for the takes that are there: which of them show something else than the board says now. */
@Service
public class Impact {

    private final Shots shots;
    private final TakeRepository takes;
    private final BoardLooks looks;
    private final Cast cast;

    Impact(Shots shots, TakeRepository takes, BoardLooks looks, Cast cast) {
        this.shots = shots;
        this.takes = takes;
        this.looks = looks;
        this.cast = cast;
    }

    /** What a picture of the shot would be drawn from now. */
    @Transactional(readOnly = true)
    public Said said(ShotId id) {
        Shot shot = shots.of(id);
        return said(shot, looks.of(shot.board()), cast.of(shot.board()));
    }

    /** The shots whose chosen take is out of date, with every reason; approved takes too. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<OutOfDate>> of(BoardId board) {
        Map<ShotId, Shot> said = shots.ofBoard(board);
        BoardLook look = looks.of(board);
        List<Character> sheets = cast.of(board);
        Map<ShotId, List<OutOfDate>> found = new HashMap<>();
        for (StoredTake take : takes.chosenOf(board.value())) {
            Shot shot = said.get(take.shot());
            Said then = take.said();
            if (shot != null && then != null) {
                List<OutOfDate> reasons = OutOfDate.between(then, said(shot, look, sheets));
                if (!reasons.isEmpty()) {
                    found.put(take.shot(), reasons);
                }
            }
        }
        return found;
    }

    private static Said said(Shot shot, BoardLook look, List<Character> sheets) {
        return Said.by(shot, look, Mentions.in(shot.prompt() + "\n" + shot.dialogue(), sheets));
    }
}
