package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.ui.Command;
import app.shotloom.shared.ui.CommandSource;
import app.shotloom.shared.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the palette offers while a board is open: all that has a key, other ways to look at it, and its shots by number. */
class BoardCommands implements CommandSource {

    private static final int MOST_SHOTS = 8;

    private final Canvas canvas;
    private final WallKeys keys;
    private final Lenses lenses;
    private final Consumer<Lens> look;

    /** @param look goes to this lens, with what is filtered */
    BoardCommands(Canvas canvas, WallKeys keys, Lenses lenses, Consumer<Lens> look) {
        this.canvas = canvas;
        this.keys = keys;
        this.lenses = lenses;
        this.look = look;
    }

    @Override
    public List<Command> find(String typed) {
        List<Command> found = new ArrayList<>();
        if (!typed.isEmpty()) {
            found.addAll(shots(typed));
            found.addAll(scenes(typed));
        }
        found.addAll(actions(typed));
        found.addAll(views(typed));
        return found;
    }

    private List<Command> shots(String typed) {
        String wanted = typed.toUpperCase(Locale.ROOT);
        return canvas.outline()
                .shots()
                .filter(placed -> placed.number().toUpperCase(Locale.ROOT).startsWith(wanted))
                .limit(MOST_SHOTS)
                .map(this::goTo)
                .toList();
    }

    private Command goTo(Placed placed) {
        String label = Words.of("board.go.shot", "number", placed.number());
        return new Command(Words.of("board.go"), label, "", () -> canvas.select(placed.id()));
    }

    private List<Command> scenes(String typed) {
        return canvas.outline().scenes().stream()
                .filter(scene -> !scene.shots().isEmpty() && CommandSource.fits(heading(scene), typed))
                .limit(MOST_SHOTS)
                .map(scene -> new Command(
                        Words.of("board.go"), heading(scene), "", () -> canvas.select(scene.shots().getFirst().id())))
                .toList();
    }

    private static String heading(Outline.Scene scene) {
        return Words.of("board.go.scene", "number", scene.number(), "heading", scene.title());
    }

    private List<Command> actions(String typed) {
        return keys.meanings().stream()
                .filter(WallKeys.Meaning::isOneKey)
                .filter(meaning -> CommandSource.fits(meaning.does(), typed))
                .map(meaning -> new Command(
                        Words.of("board.commands"), meaning.does(), meaning.label(), () -> canvas.press(meaning.key().toUpperCase(Locale.ROOT))))
                .toList();
    }

    private List<Command> views(String typed) {
        return lenses.all().stream()
                .map(lens -> new Command(
                        Words.of("board.views"),
                        Words.of("board.view", "name", lens.label()),
                        "",
                        () -> look.accept(lens)))
                .filter(command -> CommandSource.fits(command.label(), typed))
                .toList();
    }
}
