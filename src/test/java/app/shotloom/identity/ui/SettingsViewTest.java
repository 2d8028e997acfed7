package app.shotloom.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
@ViewPackages(classes = TeamView.class)
class SettingsViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    AccessTokens tokens;

    @Autowired
    CurrentUser user;

    TeamId team;
    String ana;

    @BeforeEach
    void somebody() {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    @Test
    void aNewNameIsSavedAndABadOneExplained() {
        signIn.as(ana, () -> {
            navigate("settings", SettingsView.class);
            test(field("Name")).setValue("Ana Ruiz");
            test($(Button.class).withText("Save name").single()).click();
            assertThat(user.person().name()).isEqualTo("Ana Ruiz");

            test(field("Name")).setValue("   ");
            test($(Button.class).withText("Save name").single()).click();
            assertThat(field("Name").isInvalid()).isTrue();
            assertThat(field("Name").getErrorMessage()).isEqualTo("Enter a name.");
            assertThat(user.person().name()).isEqualTo("Ana Ruiz");
        });
    }

    @Test
    void aTokensTextIsShownOnce() {
        signIn.as(ana, () -> {
            navigate("settings", SettingsView.class);
            test(field("What is it for?")).setValue("Import script");
            test($(Button.class).withText("Make a token").single()).click();
            String text = field("Token “Import script”").getValue();
            assertThat(tokens.use(text)).isPresent();

            navigate("team/" + team, TeamView.class);
            navigate("settings", SettingsView.class);
            assertThat($(TextField.class).withCaption("Token “Import script”").all()).isEmpty();
            assertThat($(Button.class).withText("Revoke").all()).hasSize(1);
        });
    }

    @Test
    void aWrongCurrentPasswordChangesNothing() {
        signIn.as(ana, () -> {
            navigate("settings", SettingsView.class);
            PasswordField current = $(PasswordField.class).withCaption("Current password").single();
            test(current).setValue("not my password");
            test($(PasswordField.class).withCaption("New password").single()).setValue("four amber ferries hum");
            test($(Button.class).withText("Change password").single()).click();
            assertThat(current.getErrorMessage()).isEqualTo("This is not your current password.");
        });
    }
}
