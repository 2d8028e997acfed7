package app.shotloom.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

@ShotloomTest
class MediaStoreTest {

    private static final byte[] BYTES = {1, 2, 3, 4, 5};

    @Autowired
    MediaStore store;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Value("${shotloom.data}")
    Path data;

    @Test
    void keepsBytesAndSaysWhatTheyAre() throws IOException {
        TeamId team = people.team("Harbour Films");
        StoredMedia media = store.of(store.put(team, "video/mp4", BYTES));
        assertThat(media.resource().getContentAsByteArray()).isEqualTo(BYTES);
        assertThat(media.team()).isEqualTo(team);
        assertThat(media.bytes()).isEqualTo(5);
        assertThat(media.sha256()).isEqualTo("74f81fe167d99b4cb41d6d0ccda82278caee9f3e2f25d5e5a3936ff3dcec60d0");
    }

    @Test
    void leavesNothingOfWhatIsTooLargeOrTakenBack() {
        TeamId team = people.team("Harbour Films");
        long before = files();
        assertThatThrownBy(() -> store.put(team, "video/mp4", new ByteArrayInputStream(BYTES), 4))
                .isInstanceOf(Refusal.TooLarge.class);
        transaction.executeWithoutResult(status -> {
            store.put(team, "video/mp4", BYTES);
            status.setRollbackOnly();
        });
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void deletesOnlyWithTheTransaction() {
        MediaId id = store.put(people.team("Harbour Films"), "image/png", BYTES);
        transaction.executeWithoutResult(status -> {
            store.delete(id);
            status.setRollbackOnly();
        });
        assertThat(store.of(id).resource().exists()).isTrue();
        long before = files();
        store.delete(id);
        store.delete(id);
        assertThat(files()).isEqualTo(before - 1);
        assertThatThrownBy(() -> store.of(id)).isInstanceOf(Refusal.NotFound.class);
    }

    private long files() {
        Path folder = data.resolve("media");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
