package app.shotloom.cast.ui;

import app.shotloom.cast.Character;
import app.shotloom.media.MediaId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The face of a sheet: its first picture, or one that was drawn of it, or its colours with its initials. */
class Portrait extends Div {

    Portrait() {
        addClassName("portrait");
    }

    /** @param drawn shown where the sheet has no picture of its own */
    void show(Character sheet, @Nullable MediaId drawn) {
        removeAll();
        MediaId picture = sheet.references().isEmpty() ? drawn : sheet.references().getFirst();
        if (picture != null) {
            Image image = new Image(picture.path(), "");
            image.setClassName("drawn", sheet.references().isEmpty());
            add(image);
            return;
        }
        add(new Swatches(sheet.palette()), new Span(initials(sheet.name())));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (initials.codePointCount(0, initials.length()) < 2 && !word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
