package app.shotloom.cast.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.Cast;
import app.shotloom.identity.Role;
import app.shotloom.support.Chromium;
import app.shotloom.support.Guest;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A character gets a sheet and a picture; a file that is none is refused in place; @ then offers the character. */
class ReferenceImageJourneyIT {

    private final RunningApp app = RunningApp.get();

    @Test
    void aPictureIsUploadedAndACharacterIsMentioned() throws IOException {
        TestPeople people = app.bean(TestPeople.class);
        String email = people.member(people.team("Casting"), Role.EDITOR);
        BoardId board = app.bean(SignIn.class).as(email, () -> app.bean(Boards.class).create("Casting"));
        try (Guest ana = Guest.in(email, 1440, 900)) {
            Page page = ana.open(board);
            page.getByText("Cast", new Page.GetByTextOptions().setExact(true)).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add character")).click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Mia");

            Locator file = page.locator(".sheet input[type=file]");
            file.setInputFiles(new FilePayload("mia.png", "image/png", picture()));
            Locator shown = page.locator(".references .strip img");
            assertThat(shown).hasCount(1);
            assertThat(shown).hasJSProperty("naturalWidth", 320);
            file.setInputFiles(new FilePayload("fake.png", "image/png", "no picture".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".references .wrong")).containsText("fake.png: This file is not");
            assertThat(shown).hasCount(1);
            Chromium.picture(page, "cast-1440");

            await().until(() -> app.bean(SignIn.class).as(email, () -> app.bean(Cast.class).of(board)).getFirst().name().equals("Mia"));
            mention(ana.open(board));
        }
    }

    private static void mention(Page page) {
        page.keyboard().press("n");
        Locator prompt = page.getByLabel("Prompt", new Page.GetByLabelOptions().setExact(true));
        prompt.click();
        page.keyboard().type("@m");
        assertThat(page.getByRole(AriaRole.OPTION).locator("img")).hasCount(1);
        page.keyboard().press("Enter");
        page.keyboard().type("waves");
        assertThat(prompt).hasValue("@Mia waves");
        assertThat(page.locator("shot-tile").getByTitle("Mia")).hasCount(1);
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillOval(80, 40, 160, 160);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "png", png)).isTrue();
        return png.toByteArray();
    }
}
