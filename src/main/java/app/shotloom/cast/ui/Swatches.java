package app.shotloom.cast.ui;

import app.shotloom.cast.Swatch;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A palette, as fields of colour beside each other. */
class Swatches extends Div {

    Swatches(List<Swatch> palette) {
        addClassName("swatches");
        show(palette);
    }

    void show(List<Swatch> palette) {
        removeAll();
        for (Swatch swatch : palette) {
            Span colour = new Span();
            colour.getStyle().set("background", swatch.hex());
            colour.setTitle(swatch.text());
            add(colour);
        }
        getElement().setAttribute("aria-hidden", "true");
        setVisible(!palette.isEmpty());
    }
}
