package app.shotloom.script.ui;

import app.shotloom.board.ShotId;
import app.shotloom.script.ElementType;
import app.shotloom.script.Passage;
import app.shotloom.script.breakdown.Plain;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Take;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Passages of the script at the left, the shot they became at the right. */
class ScriptRow extends Div {

    private final Div text = new Div();
    private final Div picture = new Div();
    private final @Nullable Shot said;
    private final Settling settling;

    ScriptRow(@Nullable ShotId shot, @Nullable String number, @Nullable Shot said, @Nullable Take take, Settling settling) {
        this.said = number == null ? null : said;
        this.settling = settling;
        addClassName("row");
        text.addClassName("text");
        picture.addClassName("picture");
        add(text, picture);
        if (shot != null && number == null) {
            picture.add(quiet(Words.of("script.shot-deleted")));
        } else if (shot != null && said != null) {
            picture.add(frame(number, said, take));
        }
    }

    private Anchor frame(@Nullable String number, Shot said, @Nullable Take take) {
        Anchor frame = new Anchor("board/" + settling.board() + "?shot=" + said.id());
        frame.addClassName("frame");
        if (take == null) {
            frame.add(new Span(said.prompt()));
        } else {
            frame.add(new Image(take.poster().path(), said.prompt()));
        }
        Span label = new Span(number == null ? "" : number);
        label.addClassName("number");
        frame.add(label);
        return frame;
    }

    void add(Passage passage) {
        ElementType type = passage.element().type();
        String words = type == ElementType.PAGE_BREAK ? "" : Plain.of(passage.element().text());
        Paragraph line = new Paragraph(words);
        line.addClassNames(type.code(), passage.element().dual() ? "dual" : "single");
        line.setClassName("cut", passage.cut());
        text.add(line);
        if (passage.isChanged() && said != null && (type == ElementType.ACTION || type == ElementType.DIALOGUE)) {
            text.add(changed(passage, type == ElementType.ACTION ? said.prompt() : said.dialogue()));
        }
    }

    private Div changed(Passage passage, String said) {
        Div note = new Div(new Span(Words.of("script.changed-since", "prompt", said)));
        note.addClassName("changed");
        if (settling.mayEdit()) {
            note.add(
                    Buttons.plain(Words.of("script.use-new"), () -> settling.takeOver(passage)),
                    Buttons.plain(Words.of("script.keep-shot"), () -> settling.keep(passage)));
        }
        return note;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
