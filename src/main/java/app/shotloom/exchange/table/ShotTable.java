package app.shotloom.exchange.table;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shot list as somebody wrote it: which columns it has, and what its rows say. */
public final class ShotTable {

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<ListRow> rows = new ArrayList<>();
    private final List<Saying> warnings = new ArrayList<>();

    private ShotTable(Grid grid) {
        List<Grid.Line> lines = grid.lines().stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw UnreadableTable.because("empty");
        }
        header(lines.getFirst());
        lines.subList(1, lines.size()).forEach(line -> rows.add(row(line)));
        if (rows.isEmpty()) {
            throw UnreadableTable.because("no-rows");
        }
    }

    /** @throws Refusal.Invalid naming the line, when it has no column that says something of a shot */
    public static ShotTable read(Grid grid) {
        return new ShotTable(grid);
    }

    public List<ListRow> rows() {
        return rows;
    }

    /** Columns that were not read. */
    public List<Saying> warnings() {
        return warnings;
    }

    private void header(Grid.Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            String name = line.cell(i).strip();
            Optional<Column> column = Column.of(name);
            if (column.isPresent() && !columns.containsKey(column.get())) {
                columns.put(column.get(), i);
            } else if (!name.isEmpty()) {
                String why = column.isPresent() ? "exchange.list.column-twice" : "exchange.list.column-unknown";
                warnings.add(Saying.of(why, "name", name.length() <= 60 ? name : name.substring(0, 60) + "…"));
            }
        }
        if (columns.keySet().stream().noneMatch(column -> column.field() != null)) {
            throw UnreadableTable.at(line.number(), "no-columns");
        }
    }

    private ListRow row(Grid.Line line) {
        Map<ShotField, String> said = new EnumMap<>(ShotField.class);
        List<Saying> problems = new ArrayList<>();
        columns.forEach((column, index) -> {
            String cell = line.cell(index);
            ShotField field = column.field();
            if (field != null && !cell.isBlank()) {
                try {
                    said.put(field, Terms.read(field, cell));
                } catch (Refusal.Invalid unfit) {
                    problems.add(Saying.of("exchange.list.cell", "column", column.header(), "why", String.valueOf(unfit.getMessage())));
                }
            }
        });
        return new ListRow(
                line.number(), at(line, Column.ID), at(line, Column.NUMBER), at(line, Column.SCENE), at(line, Column.HEADING), said, problems);
    }

    private String at(Grid.Line line, Column column) {
        Integer index = columns.get(column);
        return index == null ? "" : line.cell(index).strip();
    }
}
