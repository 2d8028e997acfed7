package app.shotloom.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shot lists as others write them, and files that are none. */
class ShotTableTest {

    private static ListRow only(String csv) {
        return ShotTable.read(CsvFile.read(csv.getBytes(StandardCharsets.UTF_8))).rows().getFirst();
    }

    @Test
    void columnsAreKnownByTheirUsualNamesInAnyOrder() {
        ListRow row = only("Lens;Shot #;Description;Movement;Duration (sec.);Shot Size;Audio;Remarks\n35mm;12B;A gull lands.;Push in;2,5;CU;GULL: Kra!;early\n");
        assertThat(row.number()).isEqualTo("12B");
        assertThat(row.said()).isEqualTo(Map.of(
                ShotField.CAMERA_LENS, "normal",
                ShotField.PROMPT, "A gull lands.",
                ShotField.CAMERA_MOVE, "dolly-in",
                ShotField.DURATION, "2.5",
                ShotField.CAMERA_SIZE, "close-up",
                ShotField.DIALOGUE, "GULL: Kra!",
                ShotField.NOTES, "early"));
        assertThat(row.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4|4", "0.5|0.5", "2,5 sec|2.5", "3s|3", "0:04|4", "00:00:07|7", "7\"|7", ".5|0.5"})
    void durationsAreReadAsPeopleWriteThem(String cell, String seconds) {
        String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        assertThat(only("Shot\tTime\n1\t" + quoted).said())
                .containsEntry(ShotField.DURATION, seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) {
        String csv = String.join(separator, "Number", "Prompt", "Notes") + "\r\n" + String.join(separator, "1A", "\"One" + separator + " two\"", "x");
        assertThat(only(csv).said()).containsEntry(ShotField.PROMPT, "One" + separator + " two");
        assertThat(only("sep=" + separator + "\r\n" + csv).number()).isEqualTo("1A");
    }

    @Test
    void otherEncodingsAreRead() {
        String csv = "Number,Prompt\n1A,Café à l'aube\n";
        for (byte[] file : List.of(
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16BE),
                csv.getBytes(Charset.forName("windows-1252")))) {
            assertThat(ShotTable.read(CsvFile.read(file)).rows().getFirst().said()).containsEntry(ShotField.PROMPT, "Café à l'aube");
        }
    }

    @Test
    void whatCannotBeReadIsLeftOutAndSaidByLine() {
        ShotTable table = ShotTable.read(CsvFile.read("Number,Prompt,Move,Duration,Gaffer,Prompt\n1A,A,Steadicam,90,x,y\n\n1B,B,Pan,3,,\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(table.warnings()).extracting(Saying::inEnglish).containsExactly(
                "The column “Gaffer” was not read: a shot has nothing of that kind.", "The second column “Prompt” was not read.");
        ListRow first = table.rows().getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.said()).isEqualTo(Map.of(ShotField.PROMPT, "A"));
        assertThat(first.problems()).extracting(Saying::inEnglish).containsExactlyInAnyOrder(
                "Move was left out: “Steadicam” is nothing of that kind that Shotloom knows.",
                "Seconds was left out: A shot lasts between 0.5 and 60 seconds.");
        assertThat(table.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void aLineOfSeveralLinesCountsAsTheyStandInTheFile() {
        ShotTable table = ShotTable.read(CsvFile.read("Number,Prompt\n1A,\"one\ntwo\"\n1B,B\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(table.rows()).extracting(ListRow::line).containsExactly(2, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsWrittenIsReadBack(long seed) {
        Random random = new Random(seed);
        String[] parts = {"=", "+", "-", "@", "\t", "'", "\"", ",", ";", "\n", "x", "é", "走", "🪁", " "};
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Number", "Prompt", "Notes")));
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(8), 0, parts.length).forEach(part -> text.append(parts[part]));
            rows.add(List.of("N" + i, text + "x", text + "y"));
        }
        for (Grid grid : List.of(CsvFile.read(CsvFile.write(rows)), XlsxFile.read(XlsxFile.write(rows)))) {
            assertThat(grid.lines()).extracting(Grid.Line::cells).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+1", "@Mia runs", "\t=1"})
    void noSpreadsheetRunsWhatIsWritten(String text) {
        String csv = new String(CsvFile.write(List.of(List.of(text))), StandardCharsets.UTF_8);
        assertThat(csv.charAt(0)).isEqualTo('\uFEFF');
        assertThat(csv.substring(1)).startsWith(text.contains("\"") ? "\"'" : "'");
    }

    @Test
    void filesThatAreNoTablesAreRefusedInWords() throws IOException {
        refused("", "There is nothing in this file");
        refused("Number,Prompt\n", "nothing below it");
        refused("Fruit,Weight\nApple,2\n", "Line 1: none of these names is a column");
        refused("Number,Prompt\n1A,\"open\n", "Line 2: a quotation mark");
        refused("Number,Prompt\n1A,\"a\"b\n", "Line 2: a quotation mark");
        refused("a\0b", "no text");
        refused("Number,Prompt\n" + "1A,x\n".repeat(5_001), "at most 10 MB and 5,000 rows");
        refused("Prompt" + ",x".repeat(300) + "\n1\n", "Line 1: this has more than 200 columns");
        assertThatThrownBy(() -> CsvFile.read(new byte[11 * 1024 * 1024])).isInstanceOf(Refusal.TooLarge.class);
    }

    private static void refused(String csv, String message) {
        assertThatThrownBy(() -> ShotTable.read(CsvFile.read(csv.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    @Test
    void hostileSpreadsheetsAreRefused() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[80 * 1024 * 1024]);
        byte[] entities = zip("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".getBytes(StandardCharsets.UTF_8));
        byte[] hidden = zip("xl/workbook.xml", "<?xml version=\"1.0\"?><!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_16BE));
        byte[] nothing = zip("readme.txt", new byte[1]);
        assertThatThrownBy(() -> XlsxFile.read(bomb)).hasMessageContaining("unpacks to more than");
        assertThatThrownBy(() -> XlsxFile.read(entities)).hasMessageContaining("declares entities");
        assertThatThrownBy(() -> XlsxFile.read(hidden)).hasMessageContaining("declares entities");
        assertThatThrownBy(() -> XlsxFile.read(nothing)).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> XlsxFile.read("PK no zip".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("cannot be read");
        byte[] whole = XlsxFile.write(List.of(List.of("Prompt"), List.of("A")));
        assertThatThrownBy(() -> XlsxFile.read(java.util.Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(Refusal.class);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
