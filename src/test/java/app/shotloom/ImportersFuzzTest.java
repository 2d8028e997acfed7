package app.shotloom;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.exchange.bundle.BundleFile;
import app.shotloom.exchange.table.CsvFile;
import app.shotloom.exchange.table.ShotTable;
import app.shotloom.exchange.table.XlsxFile;
import app.shotloom.script.Element;
import app.shotloom.script.Screenplay;
import app.shotloom.script.format.FountainWriter;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.script.format.UnreadableScriptException;
import app.shotloom.shared.Refusal;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Files that nobody has thought of. The first byte chooses the reader, the rest is the file: it is read, or refused with a
 * message, and nothing else. The usual tests read what is in {@code ImportersFuzzTestInputs}: some files to begin with, and
 * each that ever did harm; {@code ./shotloom test} then looks for more for a while, guided by the code that each reaches.
 */
class ImportersFuzzTest {

    @FuzzTest(maxDuration = "45s")
    void isReadOrRefused(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] file = Arrays.copyOfRange(input, 1, input.length);
        try {
            read(input[0], file);
        } catch (Refusal | UnreadableScriptException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void read(int reader, byte[] file) throws IOException, UnreadableScriptException {
        switch (Math.floorMod(reader, 6)) {
            case 0 -> script(ScriptFormat.FOUNTAIN, file);
            case 1 -> script(ScriptFormat.FINAL_DRAFT, file);
            case 2 -> script(ScriptFormat.TEXT, file);
            case 3 -> ShotTable.read(CsvFile.read(file)).rows();
            case 4 -> ShotTable.read(XlsxFile.read(file)).rows();
            default -> bundle(file);
        }
    }

    private static void script(ScriptFormat format, byte[] file) throws UnreadableScriptException {
        Screenplay play = format.parse(file);
        for (Element element : play.elements()) {
            assertThat(element.text()).doesNotContain("\r", "\0");
        }
        assertThat(FountainWriter.write(play)).isNotNull();
    }

    private static void bundle(byte[] file) throws IOException {
        Path bundle = Files.createTempFile("fuzzed", ".shotloom");
        try {
            Files.write(bundle, file);
            BundleFile.open(bundle).close();
        } finally {
            Files.deleteIfExists(bundle);
        }
    }
}
