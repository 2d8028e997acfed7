package app.shotloom.exchange.ui;

import app.shotloom.exchange.Template;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One thing to begin with: what it looks like, what it is called, how long it is. */
class TemplateCard extends NativeButton {

    private TemplateCard(Component picture, String name, String facts, String summary, Runnable begin) {
        addClassName("template-card");
        addClickListener(click -> begin.run());
        setAriaLabel(String.join(". ", List.of(name, facts, summary)));
        Div words = new Div(said("name", name), said("facts", facts), said("summary", summary));
        words.addClassName("words");
        add(picture, words);
    }

    static TemplateCard of(Template template, Runnable begin) {
        Saying summary = template.summary();
        return new TemplateCard(
                TemplatePicture.of(template),
                Words.of(template.name()),
                facts(template),
                summary == null ? "" : Words.of(summary),
                begin);
    }

    static TemplateCard empty(Runnable begin) {
        Div picture = new Div();
        picture.addClassNames("template-picture", "empty");
        return new TemplateCard(picture, Words.of("exchange.ui.empty"), Words.of("exchange.ui.empty-facts"), Words.of("exchange.ui.empty-summary"), begin);
    }

    static String facts(Template template) {
        long seconds = template.length().toSeconds();
        return Words.of(
                "exchange.ui.facts",
                "shots", template.shots(),
                "length", "%d:%02d".formatted(seconds / 60, seconds % 60),
                "ratio", template.ratio());
    }

    private static Span said(String part, String text) {
        Span span = new Span(text);
        span.addClassName(part);
        span.getElement().setAttribute("dir", "auto");
        span.setVisible(!text.isEmpty());
        return span;
    }
}
