package app.shotloom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "programs");

    @TempDir
    Path folder;

    @Test
    void keepsItsDataAndItsPromises() throws Exception {
        try (var data = DataFolder.open(folder)) {
            try (var postgres = LocalPostgres.start(data, PROGRAMS);
                    var connection = connect(postgres, postgres.getPassword())) {
                execute(connection, "create table kept (word text)");
                execute(connection, "insert into kept values ('harbour')");
                assertThat(ask(connection, "show fsync")).isEqualTo("on");
                assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
                assertThatThrownBy(() -> connect(postgres, "wrong")).isInstanceOf(SQLException.class);
            }
            try (var again = LocalPostgres.start(data, PROGRAMS);
                    var connection = connect(again, again.getPassword())) {
                assertThat(ask(connection, "select word from kept")).isEqualTo("harbour");
            }
        }
    }

    @Test
    void stopsTheServerAKilledProgramLeftBehind() throws Exception {
        try (var data = DataFolder.open(folder)) {
            var leftBehind = LocalPostgres.start(data, PROGRAMS);
            try (var connection = connect(leftBehind, leftBehind.getPassword())) {
                execute(connection, "create table kept (word text)");
            }
            try (var next = LocalPostgres.start(data, PROGRAMS);
                    var connection = connect(next, next.getPassword())) {
                assertThat(ask(connection, "select count(*) from kept")).isEqualTo("0");
                assertThatThrownBy(() -> connect(leftBehind, leftBehind.getPassword())).hasMessageContaining("refused");
            }
        }
    }

    @Test
    void aStalePidFileDoesNoHarmEvenIfItsNumberBelongsToAnother() throws Exception {
        try (var data = DataFolder.open(folder)) {
            try (var first = LocalPostgres.start(data, PROGRAMS)) {
                first.getJdbcUrl();
            }
            Files.writeString(folder.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
            try (var next = LocalPostgres.start(data, PROGRAMS);
                    var connection = connect(next, next.getPassword())) {
                assertThat(ask(connection, "select 1")).isEqualTo("1");
            }
        }
    }

    private static Connection connect(LocalPostgres postgres, String password) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl(), postgres.getUsername(), password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
