package app.shotloom.exchange.ui;

import app.shotloom.exchange.ShotListPreview.Cell;
import app.shotloom.exchange.ShotListPreview.Kind;
import app.shotloom.exchange.ShotListPreview.Row;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One row of a shot list: what its shot says beside what it would say, and what of it was left out. */
class RowReview extends Div {

    /** What a person does with the checkbox of a line. */
    interface Choice {
        void want(int line, boolean wants);
    }

    RowReview(Row row, boolean wanted, Choice choice) {
        addClassNames("row-review", row.kind().name().toLowerCase(Locale.ROOT));
        Div head = new Div();
        head.addClassName("head");
        String number = row.number().isEmpty() ? "" : row.number() + " ";
        String kind = Words.of("exchange.ui.row." + row.kind().name().toLowerCase(Locale.ROOT));
        String name = Words.of("exchange.ui.row", "line", row.line(), "number", number, "kind", kind);
        if (row.kind() == Kind.UNREADABLE) {
            head.add(new Span(name));
        } else {
            Checkbox box = new Checkbox(name, wanted);
            box.addValueChangeListener(change -> choice.want(row.line(), change.getValue()));
            head.add(box);
        }
        add(head);
        row.cells().forEach(cell -> add(cell(row.kind(), cell)));
        row.problems().forEach(problem -> add(said("problem", Words.of(problem))));
    }

    private static Div cell(Kind kind, Cell cell) {
        Span field = said("field", Words.of("exchange.ui.field." + cell.field().key()));
        Span after = said("after", cell.after());
        Div line = kind == Kind.CHANGED ? new Div(field, said("before", cell.before().isEmpty() ? "–" : cell.before()), after) : new Div(field, after);
        line.addClassName("cell");
        return line;
    }

    private static Span said(String part, String text) {
        Span span = new Span(text);
        span.addClassName(part);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
