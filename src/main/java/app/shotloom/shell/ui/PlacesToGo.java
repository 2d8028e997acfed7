package app.shotloom.shell.ui;

import app.shotloom.identity.Memberships;
import app.shotloom.shared.ui.Command;
import app.shotloom.shared.ui.CommandSource;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages that everybody has. */
@Order(90)
@Component
record PlacesToGo(Memberships memberships) implements CommandSource {

    @Override
    public List<Command> find(String typed) {
        Stream<Command> teams = memberships.mine().stream()
                .map(team -> place(Words.of("shell.go.team", "name", team.teamName()), "team/" + team.team()));
        return Stream.concat(
                        Stream.of(place(Words.of("shell.go.boards"), ""), place(Words.of("shell.go.settings"), "settings")),
                        teams)
                .filter(command -> CommandSource.fits(command.label(), typed))
                .toList();
    }

    private static Command place(String label, String address) {
        return new Command(Words.of("shell.go"), label, "", () -> UI.getCurrent().navigate(address));
    }
}
