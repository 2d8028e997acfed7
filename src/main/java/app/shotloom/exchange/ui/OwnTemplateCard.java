package app.shotloom.exchange.ui;

import app.shotloom.exchange.Template;
import app.shotloom.exchange.TemplateId;
import app.shotloom.exchange.Templates;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;

/** A team's own template: begun with, renamed in place, deleted with a way back. */
class OwnTemplateCard extends Div {

    private final Templates templates;
    private final TemplateId id;
    private final String name;
    private final Runnable changed;
    private final Div tools = new Div();

    OwnTemplateCard(Templates templates, TemplateId id, Template template, Runnable begin, Runnable changed) {
        this.templates = templates;
        this.id = id;
        this.name = Words.of(template.name());
        this.changed = changed;
        addClassName("own-template");
        tools.addClassName("tools");
        add(TemplateCard.of(template, begin), tools);
        showTools();
    }

    private void showTools() {
        tools.removeAll();
        tools.add(
                Buttons.named("plain", Words.of("exchange.ui.rename"), Words.of("exchange.ui.rename-of", "name", name), this::edit),
                Buttons.icon("delete", Words.of("exchange.ui.delete-of", "name", name), this::delete));
    }

    private void edit() {
        tools.removeAll();
        NameField field = new NameField(Words.of("exchange.ui.template-name"), Words.of("exchange.ui.keep-name"), name, given -> {
            templates.rename(id, given);
            changed.run();
        });
        tools.add(field);
        field.focus();
    }

    private void delete() {
        templates.delete(id);
        changed.run();
        Toasts.offerUndo(Words.of("exchange.ui.template-deleted", "name", name), () -> {
            templates.restore(id);
            changed.run();
        });
    }
}
