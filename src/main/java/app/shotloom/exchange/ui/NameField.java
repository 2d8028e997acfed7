package app.shotloom.exchange.ui;

import app.shotloom.shared.Refusal;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** One short text and a button; why it was not taken is said at the field. */
class NameField extends Div {

    private static final int LONGEST = 120;

    private final TextField field = new TextField();

    NameField(String label, String action, String value, Consumer<String> take) {
        addClassName("name-field");
        field.setLabel(label);
        field.setValue(value);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.getElement().setAttribute("dir", "auto");
        field.addValueChangeListener(change -> field.setInvalid(false));
        Button button = new Button(action, click -> take(take));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        field.addKeyDownListener(Key.ENTER, pressed -> take(take));
        add(field, button);
    }

    private void take(Consumer<String> take) {
        try {
            take.accept(field.getValue());
        } catch (Refusal.Invalid refused) {
            field.setErrorMessage(refused.getLocalizedMessage());
            field.setInvalid(true);
            field.focus();
        }
    }

    void focus() {
        ((Focusable<?>) field).focus();
    }
}
