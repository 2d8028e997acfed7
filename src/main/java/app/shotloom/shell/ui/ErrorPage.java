package app.shotloom.shell.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** What is shown in place of a view: what happened, what to do, and the way back. */
abstract class ErrorPage extends Main {

    ErrorPage() {
        addClassName("error-page");
    }

    final void say(String title, String explanation) {
        Anchor back = new Anchor("/", Words.of("shell.to-boards"));
        removeAll();
        add(new H1(title), new Paragraph(explanation), back);
    }
}
