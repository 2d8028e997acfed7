package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lenses of a board, as links: each has an address, and the browser's Back leads to the one before. */
@Tag("lens-switch")
@JsModule("./board/lens-switch.ts")
class LensSwitch extends Component implements HasComponents {

    private final BoardId board;
    private final Map<Lens, Anchor> links = new LinkedHashMap<>();

    LensSwitch(BoardId board, Lenses lenses) {
        this.board = board;
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", Words.of("board.lens.switch"));
        lenses.all().forEach(lens -> links.put(lens, link(lens, links.size() + 1)));
        links.values().forEach(this::add);
    }

    private Anchor link(Lens lens, int place) {
        Anchor link = new Anchor(address(lens, Filter.NONE).getPathWithQueryParameters(), new Span(lens.label()));
        link.addClassName("plain");
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("data-icon", lens.icon());
        link.getElement().setAttribute("aria-keyshortcuts", "Alt+" + place);
        link.setTitle(Words.of("board.lens.tip", "name", lens.label(), "place", place));
        return link;
    }

    Location address(Lens lens, Filter filter) {
        QueryParameters query = filter.isEmpty() ? QueryParameters.empty() : QueryParameters.of("filter", filter.written());
        return new Location("board/" + board + "/" + lens.name(), query);
    }

    /** What is filtered stays so from lens to lens. */
    void carry(Filter filter) {
        links.forEach((lens, link) -> link.setHref(address(lens, filter).getPathWithQueryParameters()));
    }

    void show(Lens open) {
        links.forEach((lens, link) -> {
            if (lens.equals(open)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
