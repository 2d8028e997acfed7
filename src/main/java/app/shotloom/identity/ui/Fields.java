package app.shotloom.identity.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The fields that several forms here share, named so that password stores fill them. */
final class Fields {

    private Fields() {}

    static TextField name(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(80);
        field.setWidthFull();
        return field;
    }

    static EmailField email() {
        EmailField field = new EmailField(Words.of("identity.email"));
        field.getElement().setAttribute("autocomplete", "username");
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    static PasswordField newPassword(String label) {
        PasswordField field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setHelperText(Words.of("identity.password-hint"));
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    static PasswordField password(String label) {
        PasswordField field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }
}
