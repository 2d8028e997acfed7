package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.history.Done;
import app.shotloom.history.History.Next;
import app.shotloom.history.Undone;
import app.shotloom.identity.UserId;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/** Two buttons that say what they would undo and do again, and listen for their keys. */
@Tag("own-undo")
class UndoButtons extends HtmlContainer {

    private final BoardId board;
    private final UndoParts with;
    private final NativeButton undo;
    private final NativeButton redo;

    UndoButtons(BoardId board, UndoParts with) {
        this.board = board;
        this.with = with;
        undo = Buttons.icon("undo", Words.of("history.undo"), this::undo);
        redo = Buttons.icon("redo", Words.of("history.redo"), this::redo);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("history.undo-and-redo"));
        getElement().addEventListener("undo-pressed", event -> undo());
        getElement().addEventListener("redo-pressed", event -> redo());
        add(undo, redo);
        show();
        UserId me = with.user().id();
        with.updates().attach(this, LiveTopic.board(board.value()), batch -> {
            if (batch.stream().anyMatch(news -> isAbout(news, me))) {
                show();
            }
        });
    }

    private static boolean isAbout(News news, UserId me) {
        return news.kind().equals(News.MISSED)
                || news.kind().equals("history-changed") && me.toString().equals(news.text("by"));
    }

    private void show() {
        Next next = with.history().next(board);
        show(undo, next.undo(), "history.undo-it", "history.nothing-to-undo");
        show(redo, next.redo(), "history.redo-it", "history.nothing-to-redo");
    }

    /** A button without anything to do stays where it is, and can be read. */
    private void show(NativeButton button, @Nullable Done done, String it, String nothing) {
        String words = done == null ? Words.of(nothing) : Words.of(it, "what", with.sentences().imperative(done));
        button.setAriaLabel(words);
        button.setTitle(words);
        button.getElement().setAttribute("aria-disabled", Boolean.toString(done == null));
    }

    private void undo() {
        tell(with.history().undo(board), "history.did-undo");
    }

    private void redo() {
        tell(with.history().redo(board), "history.did-redo");
    }

    private void tell(Undone undone, String did) {
        Toasts.withdrawUndo();
        if (undone.gesture() != null) {
            with.history().of(board, undone.gesture()).ifPresent(done ->
                    Toasts.say(Words.of(did, "what", with.sentences().imperative(done))));
        }
        with.tellWhatIsLeft(board, undone);
        show();
    }
}
