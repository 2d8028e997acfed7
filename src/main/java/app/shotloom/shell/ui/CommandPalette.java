package app.shotloom.shell.ui;

import app.shotloom.shared.ui.Command;
import app.shotloom.shared.ui.CommandSource;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;
import tools.jackson.databind.JsonNode;

/** Everything by its name: Ctrl or ⌘ and K opens a line to type in, and what fits is below it. */
@Tag("command-palette")
@JsModule("./palette/command-palette.ts")
@SpringComponent
@Scope("prototype")
class CommandPalette extends Component {

    private static final int MOST = 40;
    private static final int LONGEST = 200;

    /** As the web component shows it. */
    record Offer(int place, String section, String label, String hint) {}

    /** What fits the text of this turn: an answer to an older one is not shown. */
    record Found(int turn, List<Offer> offers) {}

    private final transient List<CommandSource> sources;
    private List<Command> found = List.of();

    CommandPalette(List<CommandSource> sources) {
        this.sources = sources;
        on("palette-typed", detail -> find(detail.path("turn").asInt(), detail.path("text").asString()));
        on("palette-run", detail -> run(detail.path("place").asInt(-1)));
    }

    void open() {
        getElement().callJsFunction("open");
    }

    private void find(int turn, String text) {
        String typed = text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
        found = Stream.concat(CommandSource.ofThePage(UI.getCurrent()).stream(), sources.stream())
                .flatMap(source -> source.find(typed).stream())
                .limit(MOST)
                .toList();
        List<Offer> offers = IntStream.range(0, found.size()).mapToObj(this::offer).toList();
        getElement().setPropertyBean("found", new Found(turn, offers));
    }

    private Offer offer(int place) {
        Command command = found.get(place);
        return new Offer(place, command.section(), command.label(), command.hint());
    }

    private void run(int place) {
        if (place >= 0 && place < found.size()) {
            found.get(place).run().run();
        }
    }

    private void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(event, heard -> listener.accept(heard.getEventData().path("event.detail")))
                .addEventDetail();
    }
}
