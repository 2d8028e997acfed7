package app.shotloom.shots.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One of a few values. Two people who choose at once need no bar: both see the last choice and can choose again. */
class Choice extends Div {

    private final Element select = new Element("select");
    private final Span still = new Span();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final UnaryOperator<String> saving;

    /** @param saving saves a choice and returns what is then saved */
    Choice(String label, boolean readOnly, UnaryOperator<String> saving) {
        this.saving = saving;
        addClassName("choice");
        NativeLabel named = new NativeLabel(label);
        if (readOnly) {
            add(named, new Paragraph(still));
            return;
        }
        named.getElement().appendChild(select);
        add(named);
        select.addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                choose(select.getProperty("value", ""));
            }
        });
    }

    void offer(String value, String label) {
        labels.put(value, label);
        select.appendChild(new Element("option").setAttribute("value", value).setText(label));
    }

    void hear(String value) {
        select.setProperty("value", value);
        still.setText(labels.getOrDefault(value, value));
    }

    private void choose(String value) {
        hear(saving.apply(value));
    }
}
