package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.history.Done;
import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.shared.ui.Buttons;
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
    private final Div days = new Div();
    private final NativeButton more = Buttons.plain(Words.of("history.more"), this::showMore);
    private @Nullable UserId author;
    private @Nullable LocalDate day;
    private UnorderedList lines = new UnorderedList();
    private long last = Long.MAX_VALUE;
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
        }), days, more);
        refresh();
    }

    /** Reads again what is shown. */
    void refresh() {
        named.refresh();
        days.removeAll();
        day = null;
        last = Long.MAX_VALUE;
        append(shown);
    }

    private void showMore() {
        append(PAGE);
        shown += PAGE;
    }

    private void append(int most) {
        List<Done> page = with.history().page(board, last, author, shot, most);
        Map<UserId, Person> people = with.people().of(page.stream().map(Done::author).toList());
        Map<UUID, String> names = with.sentences().names(board);
        ZoneId zone = zone();
        for (Done done : page) {
            begin(done.madeAt().atZone(zone).toLocalDate());
            lines.add(new DoneLine(done, people.get(done.author()), names, with, done.id().equals(chosen), () -> open.accept(done.id())));
            last = done.number();
        }
        more.setVisible(page.size() == most);
        if (day == null) {
            Div nothing = new Div(Words.of("history.empty"));
            nothing.addClassName("quiet");
            days.add(nothing);
        }
    }

    private void begin(LocalDate next) {
        if (!next.equals(day)) {
            day = next;
            lines = new UnorderedList();
            days.add(new H2(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(UI.getCurrent().getLocale()).format(next)), lines);
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
