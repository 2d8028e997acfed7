package app.shotloom.shell.ui;

import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One bar above every view: "Shotloom ▸ where I am … the view's tools, my menu". */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Nav path = new Nav();
    private final Div tools = new Div();
    private final Main content = new Main();
    private @Nullable HasElement view;
    private List<Component> shown = List.of();

    MainLayout(PersonMenu personMenu, CommandPalette palette) {
        addClassName("shell");
        path.addClassName("path");
        path.setAriaLabel(Words.of("shell.path"));
        tools.addClassName("tools");
        Header bar = new Header(home(), path, tools, search(palette), personMenu);
        bar.addClassName("top-bar");
        add(bar, content, palette);
    }

    @Override
    public void showRouterLayoutContent(HasElement shown) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(shown.getElement());
        view = shown;
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement gone) {
        content.getElement().removeAllChildren();
    }

    /** Only now is the view entered, and knows what it shows. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<? extends Component> where = view instanceof TopBarContent bar ? bar.path() : List.of();
        List<? extends Component> what = view instanceof TopBarContent bar ? bar.tools() : List.of();
        List<Component> all = Stream.<Component>concat(where.stream(), what.stream()).toList();
        if (!all.equals(shown)) { // within one view, what is typed in the bar goes on
            shown = all;
            path.removeAll();
            tools.removeAll();
            where.forEach(this::addToPath);
            what.forEach(tools::add);
        }
    }

    private void addToPath(Component part) {
        Span separator = new Span("▸");
        separator.addClassName("separator");
        separator.getElement().setAttribute("aria-hidden", "true");
        path.add(separator, part);
    }

    private static NativeButton search(CommandPalette palette) {
        NativeButton button = Buttons.icon("search", Words.of("shell.palette.open"), palette::open);
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        return button;
    }

    private static Anchor home() {
        Anchor home = new Anchor("/", "Shotloom");
        home.addClassName("home");
        home.getElement().setAttribute("router-link", true);
        return home;
    }
}
