package app.shotloom.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Spreadsheets as Excel and LibreOffice save them. */
public final class XlsxFile {

    private static final String NAME = "Shot list";
    private static final int WIDE = 60;

    private XlsxFile() {}

    public static byte[] write(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Shotloom", "1.0")) {
            Worksheet sheet = book.newWorksheet(NAME);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
            sheet.width(Column.PROMPT.ordinal(), WIDE);
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Seconds and counts are numbers, so that they can be added up. */
    private static void put(Worksheet sheet, int row, int column, String text) {
        boolean counts = row > 0 && (column == Column.SECONDS.ordinal() || column == Column.TAKES.ordinal());
        if (counts && text.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            sheet.value(row, column, Double.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, Cells.typed(text));
        }
    }

    /** Its first sheet. @throws app.shotloom.shared.Refusal naming the row */
    public static Grid read(byte[] file) {
        if (file.length > UnreadableTable.MAX_BYTES) {
            throw UnreadableTable.tooLarge();
        }
        PackedXml.check(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getFirstSheet();
            List<Grid.Line> lines = new ArrayList<>();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.limit(UnreadableTable.MOST_LINES + 2L).forEach(row -> lines.add(line(row)));
            }
            if (lines.size() > UnreadableTable.MOST_LINES + 1) {
                throw UnreadableTable.tooLarge();
            }
            return new Grid(lines);
        } catch (app.shotloom.shared.Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw UnreadableTable.because("no-spreadsheet"); // the reader meets broken files with any of these
        }
    }

    private static Grid.Line line(Row row) {
        if (row.getCellCount() > UnreadableTable.MOST_COLUMNS) {
            throw UnreadableTable.at(row.getRowNum(), "too-many-columns");
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : Cells.meant(text(cell)));
        }
        return new Grid.Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }
}
