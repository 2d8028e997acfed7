package app.shotloom.shots.ui;

import app.shotloom.shared.ui.Command;
import app.shotloom.shared.ui.CommandSource;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.ShotSearch;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shots of all one's boards by what they say. */
@Order(30)
@Component
record FindShots(ShotSearch search) implements CommandSource {

    private static final int SHORTEST = 2;
    private static final int EXCERPT = 90;

    @Override
    public List<Command> find(String typed) {
        return typed.length() < SHORTEST ? List.of() : search.find(typed).stream().map(FindShots::open).toList();
    }

    private static Command open(ShotSearch.Found found) {
        String prompt = found.prompt().replace('\n', ' ');
        String excerpt = prompt.length() > EXCERPT ? prompt.substring(0, EXCERPT).stripTrailing() + "…" : prompt;
        String where = found.heading().isEmpty() ? found.boardTitle() : found.boardTitle() + " · " + found.heading();
        String address = "board/" + found.board() + "?shot=" + found.shot();
        return new Command(Words.of("shots.found"), excerpt, where, () -> UI.getCurrent().navigate(address));
    }
}
