package app.shotloom.board.ui;

import app.shotloom.board.BoardSummary;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A board in the list: its first picture, its title, how many shots. */
class BoardCard extends Article {

    BoardCard(BoardSummary board, @Nullable String cover, String team, @Nullable Runnable delete) {
        addClassName("card");
        Anchor open = new Anchor("board/" + board.id());
        open.add(frame(cover), new H2(board.title()), facts(board, team));
        add(open);
        if (delete != null) {
            add(Buttons.icon("delete", Words.of("board.delete-this", "title", board.title()), delete));
        }
    }

    private static Div frame(@Nullable String cover) {
        Div frame = new Div();
        frame.addClassName("cover");
        if (cover != null) {
            frame.add(new Image(cover, ""));
        }
        return frame;
    }

    private static Span facts(BoardSummary board, String team) {
        String shots = Words.of("board.shots", "count", board.shots());
        Span facts = new Span(team.isEmpty() ? shots : Words.of("board.shots-of", "shots", shots, "team", team));
        facts.addClassNames("quiet", "small");
        return facts;
    }
}
