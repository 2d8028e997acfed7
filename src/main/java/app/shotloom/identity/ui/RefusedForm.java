package app.shotloom.identity.ui;

import app.shotloom.shared.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows a refusal where it belongs: at the field it names, or in a line of its own above the button. */
class RefusedForm extends Paragraph {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Button button;

    /** @param button the form's button, shut while its action runs, so that two clicks are one */
    RefusedForm(Button button) {
        this.button = button;
        button.setDisableOnClick(true);
        addClassName("form-error");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    <F extends Component & HasValidation> F watch(String name, F field) {
        fields.put(name, field);
        return field;
    }

    /** Runs the form's action; answers whether it was accepted. */
    boolean accepts(Runnable action) {
        fields.values().forEach(field -> field.setInvalid(false));
        setVisible(false);
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal);
            return false;
        } finally {
            button.setEnabled(true);
        }
    }

    private void show(Refusal refusal) {
        String words = refusal.getLocalizedMessage();
        HasValidation field = refusal instanceof Refusal.Invalid invalid ? fields.get(invalid.field()) : null;
        if (field == null) {
            setText(words);
            setVisible(true);
            return;
        }
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
