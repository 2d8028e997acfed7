package app.shotloom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One subject of a settings page: a heading, a line that explains it, and what can be done. */
class Section extends com.vaadin.flow.component.html.Section {

    Section(String title, String explanation, Component... parts) {
        addClassName("settings-section");
        H2 heading = new H2(title);
        add(heading);
        if (!explanation.isEmpty()) {
            Paragraph line = new Paragraph(explanation);
            line.addClassName("quiet");
            add(line);
        }
        add(parts);
    }
}
