package app.shotloom.support;

import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.shots.Impact;
import app.shotloom.shots.NewTake;
import app.shotloom.shots.TakeId;
import app.shotloom.shots.Takes;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes of what shots say now, as if a node had drawn them; their files hold a byte each. */
@Component
public class TestTakes {

    /** What their pictures are composed by. */
    public static final long SEED = 1;

    private final Takes takes;
    private final Impact impact;
    private final Boards boards;
    private final MediaStore media;
    private final CurrentUser user;

    TestTakes(Takes takes, Impact impact, Boards boards, MediaStore media, CurrentUser user) {
        this.takes = takes;
        this.impact = impact;
        this.boards = boards;
        this.media = media;
        this.user = user;
    }

    /** A take by whoever is signed in. */
    public TakeId of(ShotId shot) {
        TeamId team = boards.teamOf(boards.boardOf(shot));
        return takes.add(new NewTake(
                shot, "animatic", SEED, 320, 180, 24, Duration.ofSeconds(1), 24,
                file(team, "video/mp4"), file(team, "image/jpeg"), file(team, "application/json"),
                "{}", List.of(), user.id(), impact.said(shot)));
    }

    private MediaId file(TeamId team, String type) {
        return media.put(team, type, new ByteArrayInputStream(new byte[1]), 1);
    }
}
