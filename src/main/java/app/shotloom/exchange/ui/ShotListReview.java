package app.shotloom.exchange.ui;

import app.shotloom.exchange.ShotListPreview;
import app.shotloom.exchange.ShotListPreview.Kind;
import app.shotloom.exchange.ShotListPreview.Row;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What a shot list would do, row by row, each to be taken or left; rows that change nothing are only counted. */
class ShotListReview extends Div {

    private static final int AT_ONCE = 200;

    private final List<Row> rows;
    private final TreeSet<Integer> wanted = new TreeSet<>();
    private final OrderedList list = new OrderedList();
    private final NativeButton more = Buttons.plain("", this::showMore);
    private final NativeButton take;
    private int shown;

    ShotListReview(ShotListPreview preview, Consumer<Collection<Integer>> accept, Runnable another) {
        addClassName("list-review");
        rows = preview.rows().stream().filter(row -> row.kind() != Kind.UNCHANGED).toList();
        rows.stream().filter(Row::isWanted).forEach(row -> wanted.add(row.line()));
        take = Buttons.plain("", () -> accept.accept(List.copyOf(wanted)));
        take.addClassName("primary");
        add(new H2(Words.of(
                "exchange.ui.list-counts",
                "fresh", preview.count(Kind.NEW),
                "changed", preview.count(Kind.CHANGED),
                "unchanged", preview.count(Kind.UNCHANGED),
                "unreadable", preview.count(Kind.UNREADABLE))));
        preview.warnings().forEach(warning -> add(quiet(warning)));
        Div buttons = new Div(take, Buttons.plain(Words.of("exchange.ui.another-file"), another));
        buttons.addClassName("buttons");
        add(list, more, buttons);
        showMore();
        count();
    }

    private static Paragraph quiet(Saying said) {
        Paragraph quiet = new Paragraph(Words.of(said));
        quiet.addClassName("quiet");
        return quiet;
    }

    private void showMore() {
        int end = Math.min(rows.size(), shown + AT_ONCE);
        rows.subList(shown, end).forEach(row -> list.add(new ListItem(new RowReview(row, wanted.contains(row.line()), this::want))));
        shown = end;
        int left = rows.size() - shown;
        more.setVisible(left > 0);
        more.setText(Words.of("exchange.ui.more-rows", "count", Math.min(left, AT_ONCE)));
    }

    private void want(int line, boolean wants) {
        if (wants) {
            wanted.add(line);
        } else {
            wanted.remove(line);
        }
        count();
    }

    private void count() {
        take.setText(Words.of("exchange.ui.take-rows", "count", wanted.size()));
        take.setEnabled(!wanted.isEmpty());
    }
}
