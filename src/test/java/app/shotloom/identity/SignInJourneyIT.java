package app.shotloom.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.ShotloomApplication;
import app.shotloom.support.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One installation from its first start: set-up link, sign-out, sign-in, invitation, a restart, a changed password. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInJourneyIT {

    private static final String PASSWORD = "seven quiet lanterns drift";
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/setup/\\S+");

    private static ConfigurableApplicationContext app;
    private static Path data;
    private static int port;
    private static String console = "";
    private static BrowserContext ana;
    private static BrowserContext rosa;
    private static Page page;

    @BeforeAll
    static void firstStart() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "journeys")), "first");
        console = start(0);
        port = app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        ana = Chromium.person(1440, 900);
        rosa = Chromium.person(390, 844);
        page = ana.newPage();
    }

    @AfterAll
    static void stop() {
        ana.close();
        rosa.close();
        app.close();
    }

    /** Starts the program on this journey's data; answers what it printed meanwhile. */
    private static String start(int onPort) {
        PrintStream out = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            app = new SpringApplication(ShotloomApplication.class)
                    .run(
                            "--server.port=" + onPort,
                            "--shotloom.data=" + data.toAbsolutePath(),
                            "--shotloom.node.enabled=false");
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void fill(Page form, String label, String text) {
        form.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void press(Page where, String button) {
        where.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void signIn(Page where, String email, String password) {
        fill(where, "E-mail", email);
        fill(where, "Password", password);
        press(where, "Sign in");
    }

    private static Locator menu(Page where) {
        return where.getByLabel("You: ", new Page.GetByLabelOptions().setExact(false));
    }

    private static void choose(Page where, String item) {
        menu(where).click();
        where.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    @Test
    @Order(1)
    void theLinkOnTheConsoleMakesTheFirstAccount() {
        Matcher link = LINK.matcher(console);
        assertThat(link.find()).as(console).isTrue();

        page.navigate(link.group());
        fill(page, "Team", "Harbour Films");
        fill(page, "Your name", "Ana Ruiz");
        fill(page, "E-mail", "Ana@Example.com");
        fill(page, "Password", "password1234");
        press(page, "Create account and team");
        assertThat(page.getByText("easy to guess").first()).isVisible();
        fill(page, "Password", PASSWORD);
        press(page, "Create account and team");

        assertThat(menu(page)).isVisible();
        Page second = rosa.newPage();
        second.navigate(link.group());
        assertThat(second.getByText("This link is over")).isVisible();
        second.close();
    }

    @Test
    @Order(2)
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        choose(page, "Sign out");
        assertThat(page.getByText("You are signed out")).isVisible();

        signIn(page, "ana@example.com", "not the password");
        assertThat(page.getByText("E-mail or password is wrong.")).isVisible();
        signIn(page, "nobody@example.com", PASSWORD);
        assertThat(page.getByText("E-mail or password is wrong.")).isVisible();
        signIn(page, "ANA@example.com", PASSWORD);
        assertThat(menu(page)).isVisible();
    }

    @Test
    @Order(3)
    void anInvitationLetsAReviewerIn() {
        choose(page, "Team");
        page.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Reviewer")).click();
        press(page, "Make a link");
        String link = page.getByLabel("Link for a reviewer").inputValue();
        assertThat(link).startsWith(at("/join/"));

        Page invited = rosa.newPage();
        invited.navigate(link);
        assertThat(invited.getByText("Ana Ruiz invites you as a reviewer.")).isVisible();
        fill(invited, "Your name", "Rosa");
        fill(invited, "E-mail", "rosa@example.com");
        fill(invited, "Password", PASSWORD);
        press(invited, "Create account and join");
        assertThat(menu(invited)).isVisible();
        choose(invited, "Team");
        assertThat(invited.getByText("Ana Ruiz", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(invited.getByText("Invitations")).hasCount(0);

        page.reload();
        assertThat(page.getByText("rosa@example.com")).isVisible();
    }

    @Test
    @Order(4)
    void whatIsNotThereIsAPageOfOurs() {
        Response answer = requireNonNull(page.navigate(at("/nowhere/at/all")));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.getByText("Nothing here")).isVisible();
        page.navigate(at("/team/018f3c1e-0000-7000-8000-000000000000"));
        assertThat(page.getByText("There is no such team, or it is not yours to see.")).isVisible();
    }

    @Test
    @Order(5)
    void aSignedInBrowserSurvivesARestart() throws IOException {
        page.navigate(at("/settings"));
        app.close();
        assertThat(start(port)).doesNotContain("/setup/");

        page.navigate(at("/settings"));
        assertThat(page.getByText("Access tokens", new Page.GetByTextOptions().setExact(true))).isVisible();
        Path key = data.resolve("secrets").resolve("remember.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
    }

    @Test
    @Order(6)
    void aNewPasswordEndsEveryOtherSession() {
        BrowserContext laptop = Chromium.person(1440, 900);
        Page other = laptop.newPage();
        other.navigate(at("/login"));
        signIn(other, "ana@example.com", PASSWORD);
        assertThat(menu(other)).isVisible();

        page.navigate(at("/settings"));
        fill(page, "Current password", PASSWORD);
        fill(page, "New password", "four amber ferries hum");
        press(page, "Change password");
        assertThat(page.getByText("Your password is changed.")).isVisible();

        other.navigate(at("/settings"));
        assertThat(other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))).isVisible();
        page.navigate(at("/settings"));
        assertThat(menu(page)).isVisible();
        laptop.close();
    }
}
