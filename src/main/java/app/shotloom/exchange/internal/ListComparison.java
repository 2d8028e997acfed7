package app.shotloom.exchange.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardPlan;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.exchange.ShotListPreview;
import app.shotloom.exchange.ShotListPreview.Cell;
import app.shotloom.exchange.ShotListPreview.Kind;
import app.shotloom.exchange.ShotListPreview.Row;
import app.shotloom.exchange.table.ListRow;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the shot that each row of a list is about, by id, by number, or where it has neither by its very words. */
@Component
public class ListComparison {

    private static final int LONGEST_HEADING = 200;

    private final Boards boards;
    private final Shots shots;

    ListComparison(Boards boards, Shots shots) {
        this.boards = boards;
        this.shots = shots;
    }

    public List<Row> of(BoardId board, List<ListRow> rows) {
        Known known = new Known(boards.outline(board), shots.ofBoard(board));
        return rows.stream().map(row -> compare(row, known)).toList();
    }

    private static Row compare(ListRow row, Known known) {
        List<Saying> problems = new ArrayList<>(row.problems());
        if (row.said().isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(Saying.of("exchange.list.nothing-said"));
            }
            return answer(row, Kind.UNREADABLE, null, List.of(), problems);
        }
        Shot shot = known.shotOf(row);
        if (shot != null && !known.isFirst(shot)) {
            problems.add(Saying.of("exchange.list.shot-twice"));
            return answer(row, Kind.UNREADABLE, null, List.of(), problems);
        }
        if (shot != null) {
            List<Cell> cells = changes(row.said(), shot);
            return answer(row, cells.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED, shot.id(), cells, problems);
        }
        List<Cell> cells = new ArrayList<>();
        row.said().forEach((field, value) -> cells.add(new Cell(field, "", value)));
        return answer(row, Kind.NEW, null, cells, problems);
    }

    private static List<Cell> changes(Map<ShotField, String> said, Shot shot) {
        List<Cell> cells = new ArrayList<>();
        said.forEach((field, value) -> {
            if (!value.equals(shot.value(field))) {
                cells.add(new Cell(field, shot.value(field), value));
            }
        });
        return cells;
    }

    private static Row answer(ListRow row, Kind kind, @Nullable ShotId shot, List<Cell> cells, List<Saying> problems) {
        String heading = row.heading().length() <= LONGEST_HEADING ? row.heading() : row.heading().substring(0, LONGEST_HEADING);
        return new Row(
                row.line(), kind, number(row, kind, problems), shot == null ? null : shot.value(), atMost40(row.scene()), heading, cells, problems);
    }

    /** A number that no shot can have is left out, and said. */
    private static String number(ListRow row, Kind kind, List<Saying> problems) {
        try {
            return new BoardPlan.PlannedShot(row.number(), true, false).number() == null ? "" : row.number();
        } catch (Refusal.Invalid unfit) {
            if (kind == Kind.NEW) {
                problems.add(Saying.of("exchange.list.cell", "column", "Number", "why", String.valueOf(unfit.getMessage())));
            }
            return "";
        }
    }

    private static String atMost40(String scene) {
        return scene.length() <= 40 ? scene : scene.substring(0, 40);
    }

    /** The shots of the board by whatever a row may call them. */
    private static final class Known {

        private final Map<String, Shot> byId = new HashMap<>();
        private final Map<String, Shot> byNumber = new HashMap<>();
        private final Map<String, Shot> byWords = new HashMap<>();
        private final Set<ShotId> seen = new HashSet<>();

        Known(Outline outline, Map<ShotId, Shot> said) {
            outline.shots().forEach(placed -> {
                Shot shot = said.get(placed.id());
                if (shot != null) {
                    byId.put(placed.id().toString(), shot);
                    byNumber.put(placed.number().toLowerCase(Locale.ROOT), shot);
                    byWords.putIfAbsent(shot.prompt(), shot);
                }
            });
        }

        @Nullable Shot shotOf(ListRow row) {
            Shot byTheirId = byId.get(row.id().toLowerCase(Locale.ROOT));
            if (byTheirId != null) {
                return byTheirId;
            }
            return row.number().isEmpty()
                    ? byWords.get(row.said().getOrDefault(ShotField.PROMPT, "\0"))
                    : byNumber.get(row.number().toLowerCase(Locale.ROOT));
        }

        boolean isFirst(Shot shot) {
            return seen.add(shot.id());
        }
    }
}
