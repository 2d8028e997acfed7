package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Library;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import app.shotloom.text.ui.TextFields;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets that one's teams keep for all of their boards. */
@Route("library")
@PermitAll
@CssImport("./styles/cast.css")
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final Library library;
    private final Cast cast;
    private final TextFields fields;
    private final Memberships memberships;
    private final TextField search = new TextField();
    private final Div teams = new Div();
    private final Aside open = new Aside();

    LibraryView(Library library, Cast cast, TextFields fields, Memberships memberships) {
        this.library = library;
        this.cast = cast;
        this.fields = fields;
        this.memberships = memberships;
        addClassNames("cast", "library");
        search.setAriaLabel(Words.of("cast.library.search"));
        search.setPlaceholder(Words.of("cast.library.search"));
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> list(null));
        teams.addClassName("groups");
        Div both = new Div(teams, open);
        both.addClassName("beside");
        add(new Header(new H1(Words.of("cast.library")), search), both);
    }

    @Override
    public String getPageTitle() {
        return Words.of("cast.library.page");
    }

    @Override
    public List<Component> path() {
        return List.of(new Span(Words.of("cast.library")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CharacterId wanted = SheetAddress.in(event);
        list(wanted);
    }

    private void list(@Nullable CharacterId wanted) {
        List<Library.Entry> entries = LibraryCards.matching(library.mine(), search.getValue());
        teams.removeAll();
        memberships.mine().forEach(team -> teams.add(section(team, entries, wanted)));
        open.removeAll();
        entries.stream().filter(entry -> entry.sheet().id().equals(wanted)).findFirst().ifPresent(this::open);
        open.setVisible(open.getComponentCount() > 0);
    }

    private Section section(Membership team, List<Library.Entry> all, @Nullable CharacterId wanted) {
        List<Library.Entry> mine = all.stream().filter(entry -> entry.team().equals(team.team())).toList();
        Header header = new Header(new H2(Words.of("cast.library.of", "team", team.teamName())));
        if (team.role().mayEdit()) {
            for (SheetKind kind : SheetKind.values()) {
                header.add(Buttons.named(
                        "plain", "+ " + SheetWords.one(kind), Words.of("cast.add", "kind", kind.code()), () -> make(team, kind)));
            }
        }
        Div cards = new Div();
        cards.addClassName("sheets");
        mine.forEach(entry -> cards.add(card(entry, entry.sheet().id().equals(wanted))));
        Section section = new Section(header);
        Paragraph none = new Paragraph(Words.of(search.isEmpty() ? "cast.library.none" : "cast.library.nothing"));
        none.addClassName("none");
        section.add(mine.isEmpty() ? none : cards);
        return section;
    }

    private static SheetCard card(Library.Entry entry, boolean chosen) {
        SheetCard card = new SheetCard(entry.sheet(), "library?sheet=" + entry.sheet().id());
        card.say(Words.of("cast.library.followers", "count", entry.followers()));
        card.choose(chosen);
        return card;
    }

    private void open(Library.Entry entry) {
        open.add(new LibrarySheet(entry, cast, fields, library.mine().stream().map(Library.Entry::sheet).toList(), () -> delete(entry.sheet()), this::close));
    }

    private void close() {
        SheetAddress.go("library", null);
    }

    private void make(Membership team, SheetKind kind) {
        List<String> taken = library.mine().stream().map(entry -> entry.sheet().name()).toList();
        int number = 1;
        while (taken.contains(SheetNames.next(kind, number))) {
            number++;
        }
        CharacterId made = library.create(team.team(), kind, SheetNames.next(kind, number));
        SheetAddress.go("library", made);
    }

    private void delete(Character sheet) {
        List<CharacterId> followers = library.delete(sheet.id());
        close();
        list(null);
        Toasts.offerUndo(Words.of("cast.deleted", "name", sheet.name()), () -> {
            library.restore(sheet.id(), followers);
            list(null);
        });
    }
}
