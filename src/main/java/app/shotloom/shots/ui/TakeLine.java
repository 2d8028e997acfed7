package app.shotloom.shots.ui;

import app.shotloom.identity.Person;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shots.Take;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** One take: its picture (the pointer runs through it, a click plays it), how it was made, what is missing from it. */
class TakeLine extends ListItem {

    private final Take take;
    private final boolean chosen;
    private final Div tools = new Div();

    TakeLine(Take take, @Nullable Person maker, boolean chosen) {
        this.take = take;
        this.chosen = chosen;
        setClassName("chosen", chosen);
        tools.addClassName("tools");
        add(picture(), facts(maker), tools);
        tools.add(download());
        if (!take.undepicted().isEmpty()) {
            Paragraph missing = new Paragraph("Not in the picture: " + String.join(", ", take.undepicted()));
            missing.addClassName("undepicted");
            add(missing);
        }
    }

    /** Adds what an editor can do. */
    void offer(Runnable choose, Runnable delete) {
        if (!chosen) {
            tools.addComponentAsFirst(
                    Buttons.named("plain", "Use", "Use take " + take.number() + " on the board", choose));
        }
        tools.add(Buttons.icon("delete", "Delete take " + take.number(), delete));
    }

    private Component picture() {
        NativeButton frame = new NativeButton();
        frame.addClassName("thumb");
        frame.setAriaLabel("Play take " + take.number());
        Element scrub = new Element("clip-scrub");
        scrub.setProperty("poster", take.poster().path());
        scrub.setProperty("clip", take.clip().path());
        scrub.setProperty("self", true);
        frame.getElement().appendChild(scrub);
        return frame;
    }

    private Component facts(@Nullable Person maker) {
        Span number = new Span("Take " + take.number() + (chosen ? " · on the board" : ""));
        Span how = new Span("%d × %d · %d fps · seed %d"
                .formatted(take.width(), take.height(), take.framesPerSecond(), take.seed()));
        Span who = new Span(new Text(maker == null ? "" : maker.name() + ", "));
        who.getElement().appendChild(new Element("local-time").setAttribute("datetime", take.madeAt().toString()));
        how.addClassNames("quiet", "small");
        who.addClassNames("quiet", "small");
        Div facts = new Div(number, how, who);
        facts.addClassName("facts");
        return facts;
    }

    private Anchor download() {
        Anchor anchor = new Anchor(take.clip().path(), "");
        anchor.getElement().setAttribute("download", "take-" + take.number() + ".mp4");
        anchor.getElement().setAttribute("router-ignore", true);
        anchor.setAriaLabel("Download take " + take.number());
        anchor.setTitle("Download");
        anchor.addClassNames("plain", "icon");
        anchor.getElement().setAttribute("data-icon", "download");
        return anchor;
    }
}
