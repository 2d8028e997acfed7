package app.shotloom.exchange.table;

import java.util.List;

/** A table as it was in a file. */
public record Grid(List<Line> lines) {

    public Grid {
        lines = List.copyOf(lines);
    }

    /** @param number in the file, from 1; of spreadsheets the row */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
