package app.shotloom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The calm middle of a page without an account: the name of the program, one heading, one form. */
class EntryCard extends Div {

    EntryCard(String title, String lead) {
        addClassName("entry-card");
        Span name = new Span("Shotloom");
        name.addClassName("entry-name");
        add(name, new H1(title));
        if (!lead.isEmpty()) {
            Paragraph line = new Paragraph(lead);
            line.addClassName("quiet");
            add(line);
        }
    }

    EntryCard with(Component... parts) {
        add(parts);
        return this;
    }
}
