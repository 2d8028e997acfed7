package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.cast.ui.Uses.Use;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shots that show a sheet, each a way to it. */
class UsedIn extends Section {

    private final BoardId board;
    private final Paragraph counts = new Paragraph();
    private final Div strip = new Div();
    private List<Use> shown = List.of();

    UsedIn(BoardId board) {
        this.board = board;
        addClassName("used");
        strip.addClassName("strip");
        strip.getElement().setAttribute("role", "list");
        counts.addClassNames("quiet", "small");
        counts.setText(Words.of("cast.used.count", "count", 0));
        add(new H4(Words.of("cast.used")), counts, strip);
    }

    void show(List<Use> uses) {
        if (uses.equals(shown)) {
            return;
        }
        shown = uses;
        counts.setText(counted());
        strip.removeAll();
        uses.forEach(use -> strip.add(way(use)));
    }

    private String counted() {
        Map<String, Long> scenes =
                shown.stream().collect(Collectors.groupingBy(Use::scene, LinkedHashMap::new, Collectors.counting()));
        String named = scenes.entrySet().stream()
                .map(each -> Words.of("cast.used.scene", "number", each.getKey(), "count", each.getValue()))
                .collect(Collectors.joining(", "));
        return shown.isEmpty()
                ? Words.of("cast.used.count", "count", 0)
                : Words.of("cast.used.scenes", "count", shown.size(), "scenes", named);
    }

    private Div way(Use use) {
        Anchor way = new Anchor("board/" + board + "?shot=" + use.shot());
        way.getElement().setAttribute("router-link", true).setAttribute("aria-label", Words.of("cast.used.shot", "number", use.number()));
        Div frame = new Div();
        frame.addClassName("frame");
        if (use.poster() != null) {
            frame.add(new Image(use.poster(), ""));
        }
        Span number = new Span(use.number());
        number.addClassNames("number", "small");
        way.add(frame, number);
        Div item = new Div(way);
        item.getElement().setAttribute("role", "listitem");
        return item;
    }
}
