package app.shotloom.cast.ui;

import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterRevision;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.Swatch;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The colours of a sheet: each with a picker and a name, and what pictures make of them. */
class PaletteEditor extends Section {

    private static final String FIRST = "#8b8b8d";

    private final Character sheet;
    private final Cast cast;
    private final boolean mayEdit;
    private final Div colours = new Div();
    private final Paragraph drawn = new Paragraph();
    private List<Swatch> shown = List.of();

    PaletteEditor(Character sheet, Cast cast, boolean mayEdit) {
        this.sheet = sheet;
        this.cast = cast;
        this.mayEdit = mayEdit;
        addClassName("palette");
        colours.addClassName("colours");
        drawn.addClassNames("quiet", "small");
        add(new H4(Words.of("cast.palette")), colours, drawn);
        draw();
    }

    void show(Character now) {
        if (!now.palette().equals(shown)) {
            shown = now.palette();
            draw();
        }
    }

    private void draw() {
        colours.removeAll();
        for (int i = 0; i < shown.size(); i++) {
            colours.add(mayEdit ? line(i) : still(shown.get(i)));
        }
        if (mayEdit && shown.size() < Swatch.MOST) {
            NativeButton add = Buttons.named("plain", "+", Words.of("cast.palette.add"), this::grow);
            add.addClassName("add");
            add.setTitle(Words.of("cast.palette.add"));
            colours.add(add);
        }
        drawn.setText(shown.isEmpty() ? "" : told());
        setVisible(mayEdit || !shown.isEmpty());
    }

    private String told() {
        return sheet.kind() == SheetKind.STYLE
                ? Words.of("cast.palette.drawn.style")
                : Words.of("cast.palette.drawn", "names", shown.stream().map(Swatch::spoken).collect(Collectors.joining(", ")));
    }

    private static Span still(Swatch swatch) {
        Span colour = new Span();
        colour.addClassName("colour");
        colour.getStyle().set("background", swatch.hex());
        Span both = new Span(colour, new Span(swatch.name().isEmpty() ? swatch.hex() : swatch.name()));
        both.addClassName("swatch");
        return both;
    }

    private Div line(int index) {
        Swatch swatch = shown.get(index);
        Input colour = new Input();
        colour.setType("color");
        colour.setValue(swatch.hex());
        colour.setAriaLabel(Words.of("cast.palette.colour", "number", index + 1));
        colour.addValueChangeListener(change -> put(index, () -> new Swatch(change.getValue(), shown.get(index).name())));
        Input name = new Input();
        name.setValue(swatch.name());
        name.setPlaceholder(Words.of("cast.palette.name.hint"));
        name.setAriaLabel(Words.of("cast.palette.name", "number", index + 1));
        name.getElement().setAttribute("maxlength", Integer.toString(Swatch.LONGEST_NAME)).setAttribute("dir", "auto");
        name.addValueChangeListener(change -> put(index, () -> new Swatch(shown.get(index).hex(), change.getValue())));
        Div line = new Div(
                colour, name, Buttons.icon("close", Words.of("cast.palette.remove", "number", index + 1), () -> remove(index)));
        line.addClassName("swatch");
        return line;
    }

    private void grow() {
        List<Swatch> more = new ArrayList<>(shown);
        more.add(new Swatch(shown.isEmpty() ? FIRST : shown.getLast().hex(), ""));
        save(more);
    }

    private void put(int index, java.util.function.Supplier<Swatch> swatch) {
        if (index < shown.size()) {
            try {
                List<Swatch> changed = new ArrayList<>(shown);
                changed.set(index, swatch.get());
                save(changed);
            } catch (Refusal refused) {
                Toasts.say(refused.getLocalizedMessage());
                draw();
            }
        }
    }

    private void remove(int index) {
        List<Swatch> fewer = new ArrayList<>(shown);
        fewer.remove(index);
        save(fewer);
    }

    private void save(List<Swatch> wanted) {
        String before = Swatch.write(shown);
        if (cast.revise(sheet.id(), CharacterField.PALETTE, before, Swatch.write(wanted)) instanceof CharacterRevision.Overtaken) {
            Toasts.say(Words.of("cast.palette.taken"));
        }
        shown = cast.of(sheet.id()).palette();
        draw();
    }
}
