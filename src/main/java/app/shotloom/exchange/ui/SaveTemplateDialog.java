package app.shotloom.exchange.ui;

import app.shotloom.board.canvas.Canvas;
import app.shotloom.exchange.TemplateId;
import app.shotloom.exchange.Templates;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks what a template is to be called. */
class SaveTemplateDialog extends Dialog {

    SaveTemplateDialog(Templates templates, Canvas canvas) {
        setHeaderTitle(Words.of("exchange.ui.save-as-template"));
        setWidth("min(440px, 96vw)");
        NameField name = new NameField(
                Words.of("exchange.ui.template-name"), Words.of("exchange.ui.save"), canvas.outline().title(), given -> {
                    TemplateId saved = templates.save(canvas.board(), given);
                    close();
                    Toasts.offerUndo(Words.of("exchange.ui.template-saved"), () -> templates.delete(saved));
                });
        Paragraph hint = new Paragraph(Words.of("exchange.ui.template-hint"));
        hint.addClassNames("quiet", "small");
        add(name, hint);
        addOpenedChangeListener(opened -> name.focus());
    }
}
