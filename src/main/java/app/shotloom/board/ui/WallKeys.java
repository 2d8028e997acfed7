package app.shotloom.board.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Lens;
import app.shotloom.board.canvas.ShotAction;
import app.shotloom.shared.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The keys that the server answers, and the list of all keys that work here: the one place that knows both. */
class WallKeys {

    private static final String DELETE = "Delete";

    /** A key and what it does, in words. */
    record Meaning(String key, String does) {

        /** Whether one key does it, so that it can also be done by its name. */
        boolean isOneKey() {
            return (key.length() == 1 && !key.equals("/")) || key.equals("Enter") || key.equals(DELETE);
        }

        /** As it is written on the keyboards of those who read this. */
        String label() {
            return key.equals(DELETE) ? Words.of("board.key.delete") : key;
        }
    }

    private final Canvas canvas;
    private final CanvasParts parts;
    private final ShotCommands commands;
    private final Runnable edit;
    private final Supplier<List<Lens.Key>> ofLens;

    /** @param ofLens what the open lens adds */
    WallKeys(Canvas canvas, CanvasParts parts, ShotCommands commands, Runnable edit, Supplier<List<Lens.Key>> ofLens) {
        this.canvas = canvas;
        this.parts = parts;
        this.commands = commands;
        this.edit = edit;
        this.ofLens = ofLens;
    }

    /** The letters that the wall sends to the server. */
    String letters() {
        String features = parts.actions().stream().map(ShotAction::key).collect(Collectors.joining());
        return canvas.mayEdit() ? "ND" + features : "";
    }

    void press(String key) {
        switch (key) {
            case "?" -> new KeyHelp(meanings()).open();
            case "ENTER" -> edit.run();
            default -> change(key, canvas.selected());
        }
    }

    private void change(String key, List<ShotId> selected) {
        if (!canvas.mayEdit()) {
            return;
        }
        switch (key) {
            case "N" -> commands.addAfter(selected);
            case "D" -> commands.duplicate(selected);
            case "DELETE", "BACKSPACE" -> commands.delete(selected);
            default -> parts.actionOn(key)
                    .filter(action -> !selected.isEmpty())
                    .ifPresent(action -> action.run(canvas, selected));
        }
    }

    List<Meaning> meanings() {
        List<Meaning> all = new ArrayList<>();
        all.add(new Meaning("← → ↑ ↓", Words.of("board.keys.go")));
        all.add(new Meaning(Words.of("board.key.shift"), Words.of("board.keys.select")));
        all.add(new Meaning("Esc", Words.of("board.keys.leave")));
        if (canvas.mayEdit()) {
            all.add(new Meaning("Enter", Words.of("board.keys.write")));
            all.add(new Meaning("N", Words.of("board.keys.new")));
            all.add(new Meaning("D", Words.of("board.keys.duplicate")));
            parts.actions().stream()
                    .filter(action -> !action.key().isEmpty())
                    .forEach(action -> all.add(new Meaning(action.key(), action.label())));
            all.add(new Meaning("Alt + ← →", Words.of("board.keys.move")));
            all.add(new Meaning(DELETE, Words.of("board.keys.delete")));
        }
        all.add(new Meaning(Words.of("board.key.all"), Words.of("board.keys.all")));
        all.add(new Meaning(Words.of("board.key.copy"), Words.of("board.keys.copy")));
        if (canvas.mayEdit()) {
            all.add(new Meaning(Words.of("board.key.undo"), Words.of("board.keys.undo")));
        }
        all.add(new Meaning(Words.of("board.key.commands"), Words.of("board.keys.commands")));
        ofLens.get().forEach(key -> all.add(new Meaning(key.key(), key.does())));
        all.add(new Meaning("/", Words.of("board.keys.filter")));
        all.add(new Meaning("Alt + 1 2 3 4", Words.of("board.keys.lenses")));
        all.add(new Meaning("?", Words.of("board.keys.help")));
        return all;
    }
}
