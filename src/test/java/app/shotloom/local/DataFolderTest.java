package app.shotloom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void servesOneProgramAtATime() {
        try (var first = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("another Shotloom is using " + folder);
        }
        DataFolder.open(folder).close();
    }

    @Test
    void keepsASecretThatOnlyItsOwnerReads() throws IOException {
        String secret;
        try (var data = DataFolder.open(folder)) {
            secret = data.secret("broker");
            assertThat(secret).hasSizeGreaterThan(30).isNotEqualTo(data.secret("postgres"));
        }
        try (var again = DataFolder.open(folder)) {
            assertThat(again.secret("broker")).isEqualTo(secret);
        }
        var mode = Files.getPosixFilePermissions(folder.resolve("secrets/broker"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(CannotStart.class).hasMessageContaining(file.toString());
    }
}
