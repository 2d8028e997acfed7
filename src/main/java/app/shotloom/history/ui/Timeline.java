package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.history.Done;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.KeptChildren;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was done, by day, the last first; of everybody or of one person; above it the versions that have a name. */
class Timeline extends Nav {

    private static final int PAGE = 60;

    private final BoardId board;
    private final @Nullable ShotId shot;
    private final @Nullable UUID chosen;
    private final HistoryParts with;
    private final Consumer<UUID> open;
    private final NamedVersions named;
    private final Div list = new Div();
    private final KeptChildren<LocalDate, Day> days = new KeptChildren<>(list, Day::new);
    private final Div nothing = new Div(Words.of("history.empty"));
    private final NativeButton more = Buttons.plain(Words.of("history.more"), this::showMore);
    private @Nullable UserId author;
    private int shown = PAGE;

    Timeline(BoardId board, @Nullable ShotId shot, @Nullable UUID chosen, HistoryParts with, boolean mayEdit, Consumer<UUID> open) {
        this.board = board;
        this.shot = shot;
        this.chosen = chosen;
        this.with = with;
        this.open = open;
        named = new NamedVersions(board, chosen, with, mayEdit, open);
        addClassName("timeline");
        getElement().setAttribute("aria-label", Words.of("history.what-was-done"));
        add(named, new AuthorFilter(with, board, wanted -> {
            author = wanted;
            shown = PAGE;
            refresh();
        }), list, nothing, more);
        nothing.addClassName("quiet");
        refresh();
    }

    /** Reads again what is shown. */
    void refresh() {
        named.refresh();
        List<Done> page = read();
        Map<UserId, Person> people = with.people().of(page.stream().map(Done::author).toList());
        Map<UUID, String> names = with.sentences().names(board);
        ZoneId zone = zone();
        Map<LocalDate, List<DoneLine.Line>> byDay = new LinkedHashMap<>();
        for (Done done : page) {
            Person by = people.get(done.author());
            byDay.computeIfAbsent(done.madeAt().atZone(zone).toLocalDate(), day -> new ArrayList<>())
                    .add(new DoneLine.Line(done, by, with.sentences().past(done, names), done.id().equals(chosen)));
        }
        days.show(List.copyOf(byDay.keySet()));
        byDay.forEach((day, lines) -> days.of(day).lines.show(lines));
        more.setVisible(page.size() >= shown);
        nothing.setVisible(page.isEmpty());
    }

    private List<Done> read() {
        List<Done> read = new ArrayList<>();
        List<Done> page;
        do {
            long before = read.isEmpty() ? Long.MAX_VALUE : read.getLast().number();
            page = with.history().page(board, before, author, shot, PAGE);
            read.addAll(page);
        } while (page.size() == PAGE && read.size() < shown);
        return read;
    }

    private void showMore() {
        shown += PAGE;
        refresh();
    }

    /** What was done on one day. */
    private class Day extends Div {

        private final UnorderedList list = new UnorderedList();
        private final KeptChildren<DoneLine.Line, DoneLine> lines =
                new KeptChildren<>(list, line -> new DoneLine(line, with, () -> open.accept(line.done().id())));

        Day(LocalDate day) {
            add(new H2(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(UI.getCurrent().getLocale()).format(day)), list);
        }
    }

    /** Days are those of whoever looks. */
    private static ZoneId zone() {
        try {
            String zone = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
