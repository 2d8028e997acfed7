package app.shotloom.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.exchange.document.DocumentText;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaStore;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Impact;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board goes out as one file and comes back as the same board; whatever is wrong with a file is said, and nothing is left of it. */
@ShotloomTest
@Import(FilledBoards.class)
class BoardBundlesTest {

    @Autowired
    BoardBundles bundles;

    @Autowired
    BoardDocuments documents;

    @Autowired
    FilledBoards filled;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    Takes takes;

    @Autowired
    Impact impact;

    @Autowired
    MediaStore store;

    @Autowired
    JdbcClient rows;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String ben;
    private String reviewer;

    @BeforeEach
    void twoHouses() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        ben = people.member(people.team("Another house"), Role.EDITOR);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatComesBackIsWhatWentOut(long seed) {
        BoardId board = as(ana, () -> filled.make(seed));
        String before = json(ana, board);
        Arrived arrived = as(ben, () -> bring(bundle(ana, board)));
        assertThat(arrived.missing()).isEmpty();
        assertThat(arrived.board()).isNotEqualTo(board);
        assertThat(FilledBoards.withoutIds(json(ben, arrived.board()))).isEqualTo(FilledBoards.withoutIds(before));
        assertThat(as(ben, () -> impact.of(arrived.board())).size()).isEqualTo(as(ana, () -> impact.of(board)).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsWrittenIsWhatTheSchemaSays(long seed) throws IOException {
        BoardId board = as(ana, () -> filled.make(seed));
        try (var file = BoardDocument.class.getResourceAsStream("board-document.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
            assertThat(schema.validate(json(ana, board), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(json(ana, board).replaceFirst("\"title\"", "\"titel\""), InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void takesArePlayableElsewhere() throws IOException {
        BoardId board = oneShot();
        Arrived arrived = as(ben, () -> bring(bundle(ana, board)));
        ShotId shot = as(ben, () -> boards.outline(arrived.board())).shots().findFirst().orElseThrow().id();
        Take take = as(ben, () -> takes.of(shot)).getFirst();
        assertThat(store.of(take.clip()).resource().getContentAsByteArray()).isEqualTo(FilledBoards.clip());
        assertThat(store.of(take.clip()).team()).isEqualTo(as(ben, () -> boards.teamOf(arrived.board())));
        assertThat(store.of(take.poster()).contentType()).isEqualTo("image/jpeg");
        assertThat(as(ben, () -> shots.of(shot)).chosenTake()).isEqualTo(take.id());
    }

    @Test
    void whatCannotBeReadOfTheMediaIsListedAndTheRestIsThere() {
        byte[] whole = bundle(ana, oneShot());
        String clip = Zips.nameOf(whole, ".mp4");
        for (byte[] damaged : new byte[][] {
            Zips.without(whole, clip),
            Zips.with(whole, Map.of(clip, "\0\0\0\u0014ftypother".getBytes(StandardCharsets.ISO_8859_1))),
            Zips.with(whole, Map.of(clip, "no clip at all".getBytes(StandardCharsets.UTF_8)))
        }) {
            long before = files();
            Arrived arrived = as(ben, () -> bring(damaged));
            assertThat(arrived.missing()).extracting(Arrived.Missing::of).containsExactly("shot 1A, take 1");
            ShotId shot = as(ben, () -> boards.outline(arrived.board())).shots().findFirst().orElseThrow().id();
            assertThat(as(ben, () -> shots.of(shot)).prompt()).isEqualTo("A kite");
            assertThat(as(ben, () -> takes.of(shot))).isEmpty();
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void hostileAndBrokenFilesAreRefusedNamingTheEntry() {
        byte[] whole = bundle(ana, oneShot());
        String clip = Zips.nameOf(whole, ".mp4");
        String poster = Zips.nameOf(whole, ".jpg");
        refused(Zips.with(whole, Map.of("../evil.mp4", new byte[1])), "“../evil.mp4” leads out");
        refused(Zips.with(whole, Map.of("/etc/cron.d/evil", new byte[1])), "“/etc/cron.d/evil” leads out");
        refused(Zips.with(whole, Map.of("media\\evil.mp4", new byte[1])), "leads out");
        refused(Zips.renamed(whole, poster, clip.replace(".mp4", ".jpg")), "twice");
        refused(Zips.renamed(Zips.with(whole, Map.of("xoard.json", new byte[1])), "xoard.json", "board.json"), "“board.json” is in the bundle twice");
        refused(Zips.with(whole, Map.of("media/bomb.mp4", new byte[48 * 1024 * 1024])), "“media/bomb.mp4” unpacks to more than 200 times");
        refused(Zips.sized(whole, clip, 0xFFFF_FFF0), "“" + clip + "” unpacks to more than 200 times");
        refused(Zips.encrypted(whole), "encrypted");
        refused(java.util.Arrays.copyOf(whole, whole.length / 2), "breaks off");
        refused("not a zip".getBytes(StandardCharsets.UTF_8), "breaks off");
        refused(new byte[0], "breaks off");
        refused(Zips.without(whole, "board.json"), "it has no board.json");
        refused(Zips.without(whole, "manifest.json"), "it has no manifest.json");
        refused(Zips.with(whole, Map.of("manifest.json", "{}".getBytes(StandardCharsets.UTF_8))), "manifest.json is not that of a bundle");
        refused(Zips.with(whole, Map.of("manifest.json", "{\"format\":\"shotloom-bundle\",\"version\":3}".getBytes(StandardCharsets.UTF_8))),
                "made by a newer Shotloom (3); this one reads up to 1");
        refused(Zips.with(whole, Map.of("board.json", "{}".getBytes(StandardCharsets.UTF_8))), "board.json is damaged: its checksum");
    }

    @Test
    void documentsThatNoBoardCanHoldAreRefusedNamingShotAndField() {
        byte[] whole = bundle(ana, oneShot());
        board(whole, "\"version\":1", "\"version\":3,\"dimensions\":[]", "made by a newer Shotloom (3); this one reads up to 1");
        board(whole, "\"prompt\":\"A kite\"", "\"prompt\":\"" + "x".repeat(10_001) + "\"", "Shot 1A, prompt: This prompt has 10,001 characters; the most is 10,000");
        board(whole, "\"prompt\":\"A kite\"", "\"prompt\":\"A kite\",\"cameraMove\":\"fly\"", "Shot 1A, cameraMove: That is no camera move");
        board(whole, "\"durationSeconds\":4.0", "\"durationSeconds\":1e300", "Shot 1A, durationSeconds: A shot lasts between");
        board(whole, "\"durationSeconds\":4.0", "\"durationSeconds\":\"x\"", "“scenes[0].shots[0].durationSeconds” has a value that it cannot have");
        board(whole, "\"prompt\":", "\"promt\":", "a board has no “scenes[0].shots[0].promt”");
        board(whole, "\"brief\":{", "\"brief\":{\"a\":" + "[".repeat(500) + "]".repeat(500) + ",", "nested");
        board(whole, "\"brief\":{", "\"brief\":{\"a\":\"\\u0000\",", "Shot 1A, take 1, brief: This has characters that cannot be kept");
        board(whole, "\"number\":1,", "\"number\":0,", "Shot 1A, take 0, number: Takes are numbered from 1");
        board(whole, "\"prompt\":\"A kite\"", "\"prompt\":\"A kite\",\"prompt\":\"B\"", "this is not whole JSON");
        board(whole, "{\"format\"", "[{\"format\"", "it begins with no object");
        // what only the last step finds: all media were kept by then
        board(whole, "\"prompt\":\"A kite\"", "\"prompt\":\"A kite\",\"corrections\":[{\"target\":\"sky\",\"field\":\"x\"}]", "Shot 1A, corrections: A brief has no such part");
    }

    @Test
    void onlyEditorsBringBoardsInAndOnlyTheTeamTakesThemOut() {
        BoardId board = oneShot();
        assertThatThrownBy(() -> as(reviewer, () -> bring(bundle(ana, board)))).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(bundle(reviewer, board)).isNotEmpty();
        assertThatThrownBy(() -> bundle(ben, board)).isInstanceOf(Refusal.NotFound.class);
    }

    private BoardId oneShot() {
        return as(ana, () -> {
            BoardId board = boards.create("Kite");
            ShotId shot = shots.create(scenes.add(board, "EXT. BEACH", null), 0, "A kite");
            filled.take(shot, 7);
            return board;
        });
    }

    private void board(byte[] bundle, String from, String to, String message) {
        String board = new String(Zips.entry(bundle, "board.json"), StandardCharsets.UTF_8);
        assertThat(board).contains(from);
        byte[] changed = Zips.with(Zips.without(bundle, "board.json"), Map.of(
                "board.json", board.replace(from, to).getBytes(StandardCharsets.UTF_8),
                "manifest.json", "{\"format\":\"shotloom-bundle\",\"version\":1}".getBytes(StandardCharsets.UTF_8)));
        refused(changed, message);
    }

    /** Nothing is left of it: no board, no files, no rows. */
    private void refused(byte[] file, String message) {
        long before = files();
        int boardsBefore = as(ben, () -> boards.mine()).size();
        assertThatThrownBy(() -> as(ben, () -> bring(file))).isInstanceOf(Refusal.class).hasMessageContaining(message);
        assertThat(as(ben, () -> boards.mine())).hasSize(boardsBefore);
        assertThat(files()).isEqualTo(before);
    }

    private long files() {
        return rows.sql("select count(*) from media").query(Long.class).single();
    }

    private Arrived bring(byte[] file) {
        return bundles.bring(new ByteArrayInputStream(file), BoardBundles.Progress.UNTOLD);
    }

    private byte[] bundle(String by, BoardId board) {
        return as(by, () -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try {
                bundles.of(board).write(file);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return file.toByteArray();
        });
    }

    /** Without what takes know of earlier shots: it is told by ids of sheets, and not taken along where there are some. */
    private String json(String by, BoardId board) {
        String json = new String(DocumentText.write(as(by, () -> documents.of(board))), StandardCharsets.UTF_8);
        return json.replaceAll("\"continuity\":\"[^\"]*\",?", "");
    }

    private <T> T as(String email, Supplier<T> work) {
        return signIn.as(email, work);
    }
}
