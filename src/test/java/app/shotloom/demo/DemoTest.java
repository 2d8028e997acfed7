package app.shotloom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.SheetKind;
import app.shotloom.local.CannotStart;
import app.shotloom.render.RenderQueue;
import app.shotloom.render.RenderStatus;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestPropertySource;

@ShotloomTest
@TestPropertySource(properties = "shotloom.demo=true")
class DemoTest {

    @Autowired
    private Demo demo;

    @Autowired
    private Boards boards;

    @Autowired
    private Cast cast;

    @Autowired
    private RenderQueue renders;

    @Autowired
    private SignIn signIn;

    @Value("${shotloom.data}")
    private Path data;

    @Test
    void aBoardOfNineShotsAndSheetsOfEveryKindWaitsToBeRendered() throws Exception {
        String owner = Files.readString(data.resolve("demo.txt")).split("[= ]", 3)[1];
        signIn.as(owner, () -> {
            assertThat(boards.mine()).singleElement().extracting("shots").isEqualTo(9);
            var board = boards.mine().getFirst().id();
            assertThat(boards.outline(board).scenes()).extracting(Outline.Scene::place).containsExactly(1, 2, 3);
            assertThat(cast.of(board)).extracting(Character::kind).contains(SheetKind.CHARACTER, SheetKind.PROP, SheetKind.LOCATION);
            assertThat(renders.latestOf(board).values())
                    .hasSize(9)
                    .allSatisfy(job -> assertThat(job.status()).isEqualTo(RenderStatus.QUEUED));
        });
    }

    @Test
    void theAccountsAreInAFileThatOnlyItsOwnerReadsAndStayTheSame() throws Exception {
        Path file = data.resolve("demo.txt");
        List<String> lines = Files.readAllLines(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3)).allMatch(line -> line.matches("(owner|editor|reviewer)=\\S+@\\S+ \\S{16,}"));
        assertThat(lines.get(3)).matches("token=shl_\\S+");

        demo.begin();

        assertThat(file).hasContent(String.join("\n", lines));
        signIn.as(lines.getFirst().split("[= ]")[1], () -> assertThat(boards.mine()).hasSize(1));
    }

    @Test
    void itListensOnThisMachineOnly() {
        assertThatThrownBy(() -> startOn("0.0.0.0")).isInstanceOf(CannotStart.class).hasMessageContaining("0.0.0.0");
        assertThatThrownBy(() -> startOn("")).isInstanceOf(CannotStart.class);
        startOn("127.0.0.1");
        startOn("localhost");
        startOn("::1");
    }

    private static void startOn(String address) {
        var context = new GenericApplicationContext();
        context.setEnvironment(
                new MockEnvironment().withProperty("shotloom.demo", "true").withProperty("server.address", address));
        new LoopbackOnly().initialize(context);
    }
}
