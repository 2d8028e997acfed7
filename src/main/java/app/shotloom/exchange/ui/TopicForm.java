package app.shotloom.exchange.ui;

import app.shotloom.exchange.Template;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks what the board is about, and nothing else. */
class TopicForm extends Div {

    private final NameField topic;

    TopicForm(Template template, Consumer<String> begin, Runnable back) {
        addClassName("topic-form");
        topic = new NameField(Words.of("exchange.ui.topic"), Words.of("exchange.ui.begin"), "", begin);
        Paragraph hint = new Paragraph(Words.of("exchange.ui.topic-hint"));
        hint.addClassName("quiet");
        add(new H3(Words.of(template.name())), topic, hint, Buttons.plain(Words.of("exchange.ui.back"), back));
    }

    void focus() {
        topic.focus();
    }
}
