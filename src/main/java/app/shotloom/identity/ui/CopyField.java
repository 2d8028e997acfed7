package app.shotloom.identity.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret shown this once, with a button to copy it. */
class CopyField extends Div {

    /** Browsers give the clipboard to secure pages only; elsewhere the field is selected and copied the old way. */
    private static final String COPY =
            """
            const field = this.inputElement;
            field.select();
            if (navigator.clipboard && window.isSecureContext) {
              return navigator.clipboard.writeText($0).then(() => true, () => document.execCommand('copy'));
            }
            return document.execCommand('copy');
            """;

    CopyField(String label, String secret, String warning) {
        addClassName("copy-field");
        TextField field = new TextField(label);
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        Button copy = new Button(Words.of("identity.copy"));
        copy.addClickListener(click -> field.getElement()
                .executeJs(COPY, secret)
                .then(Boolean.class, copied -> copy.setText(copied ? Words.of("identity.copied") : Words.of("identity.copy-by-key"))));
        Paragraph words = new Paragraph(warning);
        words.addClassNames("quiet", "small");
        add(field, copy, words);
    }
}
