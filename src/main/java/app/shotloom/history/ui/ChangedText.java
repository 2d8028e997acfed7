package app.shotloom.history.ui;

import app.shotloom.history.Difference;
import app.shotloom.history.Difference.Piece;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A text with what was taken out of it struck through, and what came into it marked. */
class ChangedText extends Div {

    ChangedText(String before, String after) {
        addClassName("changed");
        getElement().setAttribute("dir", "auto");
        Difference.between(before, after).forEach(this::add);
    }

    private void add(Piece piece) {
        switch (piece.kind()) {
            case BOTH -> add(new Span(piece.text()));
            case BEFORE -> getElement().appendChild(new Element("del").setText(piece.text()));
            case AFTER -> getElement().appendChild(new Element("ins").setText(piece.text()));
        }
    }
}
