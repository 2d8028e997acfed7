package app.shotloom.shots.ui;

import app.shotloom.identity.Person;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
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
    private final NativeButton picture = new NativeButton();
    private final Span number = new Span();
    private final Div tools = new Div();
    private final Anchor download = new Anchor();
    private final Paragraph old = new Paragraph();
    private @Nullable NativeButton use;
    private @Nullable NativeButton approve;

    TakeLine(Take take, @Nullable Person maker) {
        this.take = take;
        tools.addClassName("tools");
        dressPicture();
        dressDownload();
        tools.add(download);
        add(picture, facts(maker), tools);
        old.addClassName("undepicted");
        add(old);
        if (!take.undepicted().isEmpty()) {
            Paragraph missing = new Paragraph(Words.of("shots.take.missing", "what", String.join(", ", take.undepicted())));
            missing.addClassName("undepicted");
            add(missing);
        }
    }

    /**
     * @param file what it is called when it is downloaded
     * @param why  it no longer shows what the board says; empty while it does
     */
    void show(Take now, boolean chosen, String why, String file) {
        setClassName("chosen", chosen);
        setClassName("approved", now.approved());
        number.setText(Words.of(chosen ? "shots.take.on-board" : "shots.take", "number", take.number()));
        old.setText(why.isEmpty() ? "" : Words.of("shots.take.old", "why", why));
        old.setVisible(!why.isEmpty());
        download.getElement().setAttribute("download", file);
        if (use != null) {
            use.setVisible(!chosen);
        }
        if (approve != null) {
            approve.getElement().setAttribute("aria-pressed", Boolean.toString(now.approved()));
            approve.setTitle(Words.of(now.approved() ? "shots.take.approved" : "shots.take.approve"));
        }
    }

    /** Adds what an editor can do. The focus stays in the line when its button goes. */
    void offer(Runnable choose, Runnable approval, Runnable delete) {
        approve = Buttons.icon("tick", Words.of("shots.take.approve-this", "number", take.number()), approval);
        use = Buttons.named("plain", Words.of("shots.take.use"), Words.of("shots.take.use-this", "number", take.number()), () -> {
            choose.run();
            picture.focus();
        });
        tools.addComponentAsFirst(approve);
        tools.addComponentAsFirst(use);
        tools.add(Buttons.icon("delete", Words.of("shots.take.delete", "number", take.number()), delete));
    }

    private void dressPicture() {
        picture.addClassName("thumb");
        picture.setAriaLabel(Words.of("shots.take.play", "number", take.number()));
        Element scrub = new Element("clip-scrub");
        scrub.setProperty("poster", take.poster().path());
        scrub.setProperty("clip", take.clip().path());
        scrub.setProperty("self", true);
        picture.getElement().appendChild(scrub);
    }

    private Component facts(@Nullable Person maker) {
        Span how = new Span(Words.of(
                "shots.take.facts",
                "width", Integer.toString(take.width()),
                "height", Integer.toString(take.height()),
                "rate", take.framesPerSecond(),
                "seed", Long.toString(take.seed())));
        Span who = new Span(new Text(maker == null ? "" : maker.name() + " · "));
        who.getElement().appendChild(new Element("local-time").setAttribute("datetime", take.madeAt().toString()));
        how.addClassNames("quiet", "small");
        who.addClassNames("quiet", "small");
        Div facts = new Div(number, how, who);
        facts.addClassName("facts");
        return facts;
    }

    private void dressDownload() {
        download.setHref(take.clip().path());
        download.getElement().setAttribute("router-ignore", true);
        download.setAriaLabel(Words.of("shots.take.download-this", "number", take.number()));
        download.setTitle(Words.of("shots.take.download"));
        download.addClassNames("plain", "icon");
        download.getElement().setAttribute("data-icon", "download");
    }
}
