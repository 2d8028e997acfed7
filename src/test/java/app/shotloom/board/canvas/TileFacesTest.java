package app.shotloom.board.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Role;
import app.shotloom.live.News;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever a feature shows on tiles, it reads the shots it is asked for and no others. */
@ShotloomTest
class TileFacesTest {

    private static final int SHOTS_OF_A_SCENE = 4;
    private static final List<String> KINDS = List.of("shot-revised", "take-changed", "brief-changed", "render-changed", "render-preview");

    @Autowired
    List<TileFace> faces;

    @Autowired
    ShotLengths lengths;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    TestTakes drawn;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @Autowired
    EntityManager database;

    @Autowired
    TransactionTemplate transaction;

    private String ana;

    private record Filled(BoardId board, List<ShotId> shots) {}

    /** Statements, and rows that became entities. */
    private record Cost(long statements, long rows) {}

    @BeforeEach
    void ana() {
        ana = people.member(people.team("Harbour Films"), Role.OWNER);
    }

    @Test
    void anEditCostsTheSameOnALargeBoard() {
        Filled small = board(1);
        Filled large = board(20);
        for (TileFace face : faces) {
            for (String kind : KINDS) {
                assertThat(cost(face, kind, large)).as(face + " on " + kind).isEqualTo(cost(face, kind, small));
            }
        }
    }

    @Test
    void eachShotThatIsAskedForHasItsPartAndNoOther() {
        Filled board = board(2);
        Set<ShotId> asked = Set.of(board.shots().getFirst(), board.shots().getLast());
        for (TileFace face : faces) {
            Map<ShotId, Face> read = signIn.as(ana, () -> face.of(board.board(), asked));
            assertThat(read).as(face.toString()).containsOnlyKeys(asked);
        }
    }

    @Test
    void nothingIsShownOfAnotherBoardsShots() {
        Filled mine = board(1);
        Filled other = board(1);
        for (TileFace face : faces) {
            Map<ShotId, Face> read = signIn.as(ana, () -> face.of(mine.board(), other.shots()));
            assertThat(read.values()).as(face.toString()).allSatisfy(shown -> assertThat(shown.shown()).isNull());
        }
        assertThat(signIn.as(ana, () -> lengths.of(mine.board(), other.shots()))).isEmpty();
    }

    @Test
    void newsOfOneShotTouchesShotsOnShowOnly() {
        Filled board = board(2);
        Set<ShotId> shown = new HashSet<>(board.shots().subList(0, 2));
        for (TileFace face : faces) {
            for (String kind : KINDS) {
                List<News> news = List.of(about(board.shots().get(1), kind));
                assertThat(signIn.as(ana, () -> face.touched(board.board(), news, shown))).as(face + " on " + kind).isSubsetOf(shown);
            }
        }
    }

    /** All that one browser that shows one scene reads when the first shot of it changes. */
    private Cost cost(TileFace face, String kind, Filled on) {
        Set<ShotId> shown = Set.copyOf(on.shots().subList(0, SHOTS_OF_A_SCENE));
        List<News> news = List.of(about(on.shots().getFirst(), kind));
        return signIn.as(ana, () -> transaction.execute(status -> {
            Session session = database.unwrap(Session.class);
            AtomicLong statements = new AtomicLong();
            session.addEventListeners(new SessionEventListener() {
                @Override
                public void jdbcExecuteStatementStart() {
                    statements.incrementAndGet();
                }
            });
            Set<ShotId> touched = face.touched(on.board(), news, shown);
            if (!touched.isEmpty()) {
                face.of(on.board(), touched);
            }
            return new Cost(statements.get(), session.getStatistics().getEntityCount());
        }));
    }

    private static News about(ShotId shot, String kind) {
        return new News(kind, shot.toString(), Map.of("shotId", shot.toString(), "field", "prompt"));
    }

    private Filled board(int ofScenes) {
        return signIn.as(ana, () -> {
            BoardId board = boards.create("Harbour");
            List<ShotId> made = new ArrayList<>();
            for (int each = 0; each < ofScenes; each++) {
                SceneId scene = scenes.add(board, "", null);
                for (int at = 0; at < SHOTS_OF_A_SCENE; at++) {
                    made.add(shots.create(scene, at, "A gull lands on post " + at));
                }
            }
            made.forEach(drawn::of);
            return new Filled(board, made);
        });
    }
}
