package app.shotloom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Boards of any size, written into a running system's database: their shots are copies of the demo's, with its pictures. */
final class BigBoard {

    private static final Duration LONGEST_READING = Duration.ofMinutes(6);

    private static final List<String> ROWS = List.of(
            """
            create temp table drawn on commit drop as
                select s.id as shot, t.id as take, row_number() over (order by s.id) as n, count(*) over () as of
                from shot s join take t on t.id = s.chosen_take_id""",
            """
            insert into board select (jsonb_populate_record(b, jsonb_build_object('id', :board, 'title', :title))).*
            from board b where id = (select board_id from shot where id = (select shot from drawn where n = 1))""",
            """
            create temp table scenes on commit drop as
                select gen_random_uuid() as id, n from generate_series(1, :scenes) n""",
            """
            insert into scene select (jsonb_populate_record(s, jsonb_build_object(
                'id', x.id, 'board_id', :board, 'title', 'SCENE ' || x.n, 'rank', x.n))).*
            from scenes x join scene s on s.id = (select id from scene limit 1)""",
            """
            create temp table made on commit drop as
                select gen_random_uuid() as id, x.id as scene, i.n, d.shot, d.take
                from generate_series(1, :shots) i(n)
                join scenes x on x.n = 1 + (i.n - 1) * :scenes / :shots
                join drawn d on d.n = 1 + i.n % d.of""",
            """
            insert into placed_shot select (jsonb_populate_record(p, jsonb_build_object(
                'id', m.id, 'board_id', :board, 'scene_id', m.scene, 'rank', m.n))).*
            from made m join placed_shot p on p.id = m.shot""",
            """
            insert into shot select (jsonb_populate_record(s, jsonb_build_object(
                'id', m.id, 'board_id', :board, 'chosen_take_id', null))).*
            from made m join shot s on s.id = m.shot""",
            """
            create temp table taken on commit drop as
                select gen_random_uuid() as id, m.id as shot, m.take, i.n from made m, generate_series(1, :takes) i(n)""",
            """
            insert into take select (jsonb_populate_record(t, jsonb_build_object(
                'id', x.id, 'shot_id', x.shot, 'board_id', :board, 'number', x.n))).*
            from taken x join take t on t.id = x.take""",
            """
            insert into render_job select (jsonb_populate_record(j, jsonb_build_object(
                'id', gen_random_uuid(), 'shot_id', x.shot, 'board_id', :board, 'take_id', x.id))).*
            from taken x join render_job j on j.take_id = x.take""",
            """
            update shot s set chosen_take_id = x.id from taken x where x.shot = s.id and x.n = :takes""",
            "analyze");

    private final String url;

    /** @param data of a system that runs with a database of its own */
    BigBoard(Path data) throws IOException {
        List<String> started = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        String secret = Files.readString(data.resolve("secrets").resolve("postgres")).strip();
        url = "jdbc:postgresql://127.0.0.1:" + started.get(3).strip() + "/postgres?user=shotloom&password=" + secret;
    }

    /** A board of so many shots, each with so many takes, in so many scenes; returns its id when all of it is read. */
    String write(String title, int shots, int scenes, int takes) throws SQLException {
        UUID board = UUID.randomUUID();
        try (Connection database = DriverManager.getConnection(url)) {
            database.setAutoCommit(false);
            for (String rows : ROWS) {
                try (PreparedStatement statement = database.prepareStatement(rows
                        .replace(":board", "'" + board + "'::uuid")
                        .replace(":title", "'" + title + "'::text")
                        .replace(":scenes", "" + scenes)
                        .replace(":shots", "" + shots)
                        .replace(":takes", "" + takes))) {
                    statement.execute();
                }
            }
            database.commit();
        }
        return board.toString();
    }

    /** Until everything on the board is read, as it is on one that was written in weeks and not in seconds. */
    void awaitRead(String board, int shots) {
        Awaitility.await("the reading of " + shots + " shots").atMost(LONGEST_READING).pollInterval(Duration.ofMillis(500))
                .until(() -> count("select count(*) from shot_brief where board_id = '" + board + "' and read_revision = revision and revision > 0") >= shots);
    }

    private long count(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection(url);
                ResultSet counted = database.createStatement().executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
