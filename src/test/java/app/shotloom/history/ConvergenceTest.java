package app.shotloom.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.Scenes;
import app.shotloom.board.change.Facet;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.Subscription;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three people do at random whatever one can do with shots, all at once, undo and redo included. Whatever the interleaving,
 * all end with one board, and nobody's work is gone but by their own hand.
 */
@ShotloomTest
@Import(AtRandom.With.class)
class ConvergenceTest {

    private static final int PEOPLE = 3;
    private static final int DEEDS = 40;
    private static final Pattern WORD = Pattern.compile("[\uAC00-\uD7A3]{4}");

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    AtRandom.With with;

    @Autowired
    Live live;

    @Autowired
    JdbcClient database;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    /** One line of the journal, as it stands in the database. */
    record Line(long id, UUID author, Facet facet, String before, String after, String cause, UUID gesture, boolean isUndo, boolean inEffect) {

        boolean isText() {
            return facet.aspect().equals("prompt") || facet.aspect().equals("notes");
        }

        Set<String> wordsOfMine() {
            Set<String> words = words(after);
            words.removeAll(words(before));
            return words;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whateverTheInterleavingAllEndWithOneBoardAndNoWorkIsLost(long seed) throws Exception {
        TeamId team = people.team("Convergence " + seed);
        List<String> emails = IntStream.range(0, PEOPLE).mapToObj(i -> people.member(team, Role.EDITOR)).toList();
        BoardId board = signIn.as(emails.getFirst(), () -> boards.create("Convergence"));
        signIn.as(emails.getFirst(), () -> {
            var first = scenes.add(board, "ONE", null);
            scenes.add(board, "TWO", first);
            IntStream.range(0, 4).forEach(i -> shots.create(first, 9, ""));
        });
        List<Replica> replicas = emails.stream().map(email -> new Replica(email, board)).toList();
        List<AtRandom> deeds = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new AtRandom(board, seed * 31 + i, with))
                .toList();
        allAtOnce(emails, deeds);
        Outline stored = signIn.as(emails.getFirst(), () -> boards.outline(board));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() ->
                assertThat(replicas).allSatisfy(replica -> assertThat(replica.shown).isEqualTo(stored)));
        replicas.forEach(Replica::close);
        ranksAreUnique(board);
        List<Line> lines = lines(board);
        everyWordIsThereUnlessItsAuthorTookItBack(emails.getFirst(), board, lines, deeds);
        noUndoTookAwayWhatOthersWorkedOn(lines);
        theJournalEndsWhereTheBoardIs(lines);
    }

    private void allAtOnce(List<String> emails, List<AtRandom> deeds) throws Exception {
        List<Callable<Void>> together = IntStream.range(0, PEOPLE)
                .<Callable<Void>>mapToObj(i -> () -> {
                    for (int deed = 0; deed < DEEDS; deed++) {
                        signIn.as(emails.get(i), deeds.get(i)::something);
                    }
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (var done : threads.invokeAll(together)) {
                done.get();
            }
        }
    }

    /** A board open somewhere: it reads the order again when news says so, and only then. */
    private final class Replica implements AutoCloseable {

        private final Subscription subscription;
        private volatile Outline shown;

        private Replica(String email, BoardId board) {
            shown = signIn.as(email, () -> boards.outline(board));
            subscription = live.subscribe(LiveTopic.board(board.value()), news -> {
                if (news.kind().equals("outline-changed") || news.kind().equals("missed")) {
                    shown = signIn.as(email, () -> boards.outline(board));
                }
            });
        }

        @Override
        public void close() {
            subscription.close();
        }
    }

    private void ranksAreUnique(BoardId board) {
        List<String> twice = database.sql("""
                        select scene_id || ' ' || rank from placed_shot where board_id = ? and deleted_at is null
                         group by scene_id, rank having count(*) > 1""")
                .param(board.value())
                .query(String.class)
                .list();
        assertThat(twice).isEmpty();
    }

    private List<Line> lines(BoardId board) {
        return database.sql("""
                        select j.*, g.about is not null as undo,
                               g.latest = g.id or (select l.name from gesture l where l.id = g.latest) = 'redo' as in_effect
                          from journal j join gesture g on g.id = j.gesture_id where j.board_id = ? order by j.id""")
                .param(board.value())
                .query((row, number) -> new Line(
                        row.getLong("id"),
                        row.getObject("author_id", UUID.class),
                        new Facet(row.getString("subject"), row.getObject("target", UUID.class), row.getString("aspect")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("cause"),
                        row.getObject("gesture_id", UUID.class),
                        row.getBoolean("undo"),
                        row.getBoolean("in_effect")))
                .list();
    }

    private void everyWordIsThereUnlessItsAuthorTookItBack(
            String reader, BoardId board, List<Line> lines, List<AtRandom> deeds) {
        Map<Facet, Set<String>> expected = new HashMap<>();
        Set<String> journaled = new HashSet<>();
        for (Line line : lines) {
            if (line.isText() && !line.isUndo()) {
                journaled.addAll(line.wordsOfMine());
                if (line.inEffect()) {
                    expected.computeIfAbsent(line.facet(), facet -> new HashSet<>()).addAll(line.wordsOfMine());
                }
            }
        }
        deeds.forEach(deed -> assertThat(journaled).containsAll(deed.committedWords()));
        signIn.as(reader, () -> shots.ofBoard(board).forEach((id, shot) -> {
            for (ShotField field : List.of(ShotField.PROMPT, ShotField.NOTES)) {
                Facet facet = new Facet("shot", id.value(), field.key());
                assertThat(words(shot.value(field)))
                        .as("%s of %s", field, id)
                        .isEqualTo(expected.getOrDefault(facet, Set.of()));
            }
        }));
    }

    /** What an undo has taken off the board nobody else had touched since it was put there. */
    private static void noUndoTookAwayWhatOthersWorkedOn(List<Line> lines) {
        for (Line gone : lines) {
            if (gone.isUndo() && gone.facet().isExistence() && Facet.GONE.equals(gone.after())) {
                long since = lines.stream()
                        .filter(line -> line.id() < gone.id() && line.facet().equals(gone.facet()))
                        .mapToLong(Line::id)
                        .max()
                        .orElseThrow();
                assertThat(lines)
                        .filteredOn(line -> line.id() > since && line.id() < gone.id())
                        .filteredOn(line -> line.facet().target().equals(gone.facet().target()))
                        .noneMatch(line -> !line.author().equals(gone.author()) && !line.cause().equals("UNSEEN"));
            }
        }
    }

    /** Each line begins where the one before it about the same thing has ended. */
    private static void theJournalEndsWhereTheBoardIs(List<Line> lines) {
        Map<Facet, String> last = new HashMap<>();
        for (Line line : lines) {
            if (!line.facet().isPlace()) {
                String before = last.put(line.facet(), String.valueOf(line.after()));
                assertThat(before == null || before.equals(line.before())).as("%s", line).isTrue();
            }
        }
    }

    /** Words as {@link AtRandom} writes them; two that were written at the same place at the same time may touch. */
    static Set<String> words(String text) {
        return text == null
                ? new HashSet<>()
                : WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }
}
