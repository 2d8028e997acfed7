package app.shotloom.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** CSV as RFC 4180 says, in UTF-8 with a mark so that spreadsheets see it; read from whatever separates and encodes it. */
public final class CsvFile {

    private static final char MARK = '\uFEFF';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CsvFile() {}

    public static byte[] write(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter printer = new CSVPrinter(text.append(MARK), CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Cells::neutral));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws app.shotloom.shared.Refusal naming the line */
    public static Grid read(byte[] file) {
        if (file.length > UnreadableTable.MAX_BYTES) {
            throw UnreadableTable.tooLarge();
        }
        String text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw UnreadableTable.because("no-text");
        }
        return parse(text, separator(text));
    }

    private static String decode(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (file.length >= 2 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException western) {
            return new String(file, WESTERN);
        }
    }

    /** The one by which most of the first line are columns that are known; an Excel hint decides. */
    private static char separator(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            return text.charAt(4);
        }
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(each -> known(text, each))).orElseThrow();
    }

    private static long known(String text, char separator) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(first.split(java.util.regex.Pattern.quote(String.valueOf(separator))))
                .map(name -> name.replace("\"", ""))
                .filter(name -> Column.of(name).isPresent())
                .count();
    }

    private static Grid parse(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        List<Grid.Line> lines = new ArrayList<>();
        int from = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                if (lines.size() > UnreadableTable.MOST_LINES) {
                    throw UnreadableTable.tooLarge();
                }
                lines.add(new Grid.Line(from, cells(row, from)));
                from = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw UnreadableTable.at(from, "broken-quote");
        }
        boolean hinted = !lines.isEmpty() && text.regionMatches(true, 0, "sep=", 0, 4);
        return new Grid(hinted ? lines.subList(1, lines.size()) : lines);
    }

    private static List<String> cells(CSVRecord row, int line) {
        if (row.size() > UnreadableTable.MOST_COLUMNS) {
            throw UnreadableTable.at(line, "too-many-columns");
        }
        return row.stream().map(Cells::meant).toList();
    }
}
