package app.shotloom.shell.ui;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Look;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.Person;
import app.shotloom.shared.words.Language;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** The round picture at the right of the top bar, and what is behind it. */
@SpringComponent
@Scope("prototype")
class PersonMenu extends MenuBar {

    private final transient PageLook pageLook;
    private final Map<Look, MenuItem> looks = new EnumMap<>(Look.class);

    PersonMenu(
            CurrentUser user,
            Memberships memberships,
            Accounts accounts,
            PageLook pageLook,
            PageLanguage language,
            AuthenticationContext authentication) {
        this.pageLook = pageLook;
        Person person = user.person();
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        MenuItem face = addItem(face(person));
        face.setAriaLabel(Words.of("shell.you", "name", person.name()));
        SubMenu menu = face.getSubMenu();
        menu.addComponent(nameTag(person));
        menu.addComponent(new Hr());
        menu.addItem(Words.of("shell.settings"), click -> UI.getCurrent().navigate("settings"));
        addTeams(menu, memberships.mine());
        addLooks(menu.addItem(Words.of("shell.theme")).getSubMenu(), accounts.look());
        addLanguages(menu.addItem(Words.of("shell.language")).getSubMenu(), language);
        menu.addComponent(new Hr());
        menu.addItem(Words.of("shell.sign-out"), click -> authentication.logout());
    }

    private static Span face(Person person) {
        Span face = new Span(person.initials());
        face.addClassName("person");
        face.getStyle().set("--colour", "var(--person-" + person.colour() + ")");
        return face;
    }

    private static Div nameTag(Person person) {
        Span email = new Span(person.email());
        email.addClassNames("quiet", "small");
        Div tag = new Div(new Span(person.name()), email);
        tag.addClassName("name-tag");
        return tag;
    }

    private static void addTeams(SubMenu menu, List<Membership> teams) {
        if (teams.size() == 1) {
            menu.addItem(Words.of("shell.team"), click -> open(teams.getFirst()));
        } else if (!teams.isEmpty()) {
            SubMenu each = menu.addItem(Words.of("shell.teams")).getSubMenu();
            teams.forEach(team -> each.addItem(team.teamName(), click -> open(team)));
        }
    }

    private static void open(Membership team) {
        UI.getCurrent().navigate("team/" + team.team());
    }

    private void addLooks(SubMenu menu, Look chosen) {
        for (Look look : Look.values()) {
            MenuItem item = menu.addItem(Words.name("identity.look", look), click -> choose(look));
            item.setCheckable(true);
            item.setChecked(look == chosen);
            looks.put(look, item);
        }
    }

    private static void addLanguages(SubMenu menu, PageLanguage language) {
        Optional<Language> chosen = language.chosen();
        MenuItem browser = menu.addItem(Words.of("shell.language.browser"), click -> language.choose(null));
        browser.setCheckable(true);
        browser.setChecked(chosen.isEmpty());
        for (Language each : Language.values()) {
            MenuItem item = menu.addItem(each.label(), click -> language.choose(each));
            item.getElement().setAttribute("lang", each.code());
            item.setCheckable(true);
            item.setChecked(chosen.filter(each::equals).isPresent());
        }
    }

    private void choose(Look look) {
        pageLook.choose(look);
        looks.forEach((each, item) -> item.setChecked(each == look));
    }
}
