package app.shotloom.exchange.ui;

import app.shotloom.board.BoardId;
import app.shotloom.exchange.Template;
import app.shotloom.exchange.TemplateId;
import app.shotloom.exchange.Templates;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;

/** What a new board begins with: nothing, a template of the program, or one of the team's own. */
class NewBoardDialog extends Dialog {

    private final Templates templates;
    private final Runnable empty;
    private final Div content = new Div();

    NewBoardDialog(Templates templates, Runnable empty) {
        this.templates = templates;
        this.empty = empty;
        setHeaderTitle(Words.of("exchange.ui.new-board"));
        setWidth("min(1040px, 96vw)");
        content.addClassName("beginnings");
        add(content);
        offer();
    }

    private void offer() {
        content.removeAll();
        Div cards = cards();
        cards.add(TemplateCard.empty(this::beginEmpty));
        templates.shipped().forEach(each -> cards.add(TemplateCard.of(each, () -> begin(each))));
        content.add(cards);
        List<Template> own = templates.own();
        if (!own.isEmpty()) {
            content.add(ofTeam(own));
        }
    }

    private static Div cards() {
        Div cards = new Div();
        cards.addClassName("template-cards");
        return cards;
    }

    private Section ofTeam(List<Template> own) {
        Div cards = cards();
        for (Template each : own) {
            TemplateId id = Objects.requireNonNull(each.own());
            cards.add(new OwnTemplateCard(templates, id, each, () -> open(templates.begin(id)), this::offer));
        }
        Section section = new Section(new H3(Words.of("exchange.ui.team-templates")), cards);
        section.addClassName("team-templates");
        return section;
    }

    private void begin(Template template) {
        if (template.asksForTopic()) {
            content.removeAll();
            TopicForm form = new TopicForm(template, topic -> open(templates.begin(template.code(), topic)), this::offer);
            content.add(form);
            form.focus();
        } else {
            open(templates.begin(template.code(), null));
        }
    }

    private void beginEmpty() {
        close();
        empty.run();
    }

    private void open(BoardId board) {
        close();
        UI.getCurrent().navigate("board/" + board);
    }
}
