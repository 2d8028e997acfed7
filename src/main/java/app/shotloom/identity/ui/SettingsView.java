package app.shotloom.identity.ui;

import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Accounts;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.signin.SignInNow;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** What a person sets for themselves: name, password, access tokens. */
@Route("settings")
@PermitAll
class SettingsView extends Div implements HasDynamicTitle, TopBarContent {

    SettingsView(
            CurrentUser user, Accounts accounts, AccessTokens tokens, SignInNow signIn, Clock clock) {
        addClassName("settings");
        add(
                new ProfileSection(user.person(), accounts),
                new PasswordSection(user.person(), accounts, signIn),
                new TokensSection(tokens, clock));
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", Words.of("identity.settings"));
    }

    @Override
    public List<? extends Component> path() {
        return List.of(new Span(Words.of("identity.settings")));
    }
}
