package app.shotloom.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.support.ApiClient;
import app.shotloom.support.Chromium;
import app.shotloom.support.TestDatabase;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The jars that go into the images, with the environment that {@code docker-compose.yml} gives them, against a PostgreSQL
 * and a broker that are somewhere else. The demo's board is drawn on it, and photographed: {@code docs/board.jpg} is a copy.
 */
class SeparateProcessesIT {

    private static final Duration LONGEST_DEMO = Duration.ofMinutes(5);
    private static final Map<String, String> SECRETS = Map.of(
            "POSTGRES_PASSWORD", "postgres",
            "BROKER_WEB_PASSWORD", "web-secret",
            "BROKER_NODE_PASSWORD", "node-secret",
            "SHOTLOOM_SECRET", "a secret of thirty-two characters or more");

    @TempDir
    private static Path folder;

    private static final Deque<Part> PARTS = new ArrayDeque<>();
    private static String base;

    @BeforeAll
    static void startEveryPart() throws Exception {
        int webPort = freePort();
        int brokerPort = freePort();
        base = "http://127.0.0.1:" + webPort;
        String database = TestDatabase.create();
        var hosts = Map.of("artemis:61616", "127.0.0.1:" + brokerPort, "web:8080", "127.0.0.1:" + webPort);
        var compose = new Compose();

        Part broker = start("broker", Map.of(), "-Dshotloom.broker.host=127.0.0.1", "-Dshotloom.broker.port=" + brokerPort,
                "-Dshotloom.broker.data=" + folder.resolve("broker"), "-Dio.netty.noUnsafe=false",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BrokerProcess.class.getName(), SECRETS.get("BROKER_WEB_PASSWORD"), SECRETS.get("BROKER_NODE_PASSWORD"));
        broker.awaitLine("broker is up");

        Map<String, String> forWeb = new HashMap<>(compose.environment("web", SECRETS, hosts));
        forWeb.put("SPRING_DATASOURCE_URL", database);
        forWeb.put("SPRING_DATASOURCE_USERNAME", "postgres");
        forWeb.put("SERVER_PORT", "" + webPort);
        forWeb.put("SHOTLOOM_DATA", folder.resolve("web").toString());
        Part web = start("web", forWeb, "-Xmx700m", "-jar", "target/shotloom-web.jar", "--shotloom.demo=true");
        web.awaitLine("token=");

        start("node", compose.environment("node", SECRETS, hosts), "-Xmx2g", "-jar", "inference-node/target/inference-node.jar");
    }

    private static Part start(String name, Map<String, String> environment, String... arguments) throws Exception {
        Part part = Part.start(name, folder, environment, List.of(arguments));
        PARTS.push(part);
        return part;
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stopNodeThenWebThenBroker() throws Exception {
        for (Part part : PARTS) {
            part.close();
        }
    }

    @Test
    void theDemosBoardIsDrawnByANodeFarAway() throws Exception {
        assertThat(folder.resolve("web/postgres")).doesNotExist();
        assertThat(folder.resolve("web/broker")).doesNotExist();
        String[] owner = demo("owner").split(" ");
        var api = new ApiClient(base, demo("token"));
        try (BrowserContext browser = Chromium.person(1440, 900)) {
            Page page = signIn(browser, owner);
            String board = openFirstBoard(page);
            Awaitility.await().atMost(LONGEST_DEMO).pollInterval(Duration.ofSeconds(1))
                    .until(() -> takes(api.get("/api/v1/boards/" + board).json()) == 9);
            page.reload();
            page.waitForFunction("document.querySelectorAll('shot-tile').length >= 9");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "board.jpg"))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(80));
        }
    }

    private static String demo(String key) throws Exception {
        return Files.readAllLines(folder.resolve("web/demo.txt")).stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static Page signIn(BrowserContext browser, String[] login) {
        Page page = browser.newPage();
        page.navigate(base + "/login");
        page.getByLabel("E-mail").fill(login[0]);
        page.getByLabel("Password").first().fill(login[1]);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    private static String openFirstBoard(Page page) {
        page.locator("a[href*='board/']").first().click();
        page.waitForURL("**/board/**");
        String path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static int takes(JsonNode board) {
        int takes = 0;
        for (JsonNode scene : board.path("scenes")) {
            for (JsonNode shot : scene.path("shots")) {
                takes += shot.path("take").isObject() ? 1 : 0;
            }
        }
        return takes;
    }
}
