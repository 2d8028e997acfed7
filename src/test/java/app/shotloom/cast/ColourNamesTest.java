package app.shotloom.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourNamesTest {

    private static final Path OF_THE_NODES = Path.of("inference-node/src/main/resources/app/shotloom/node/reader/colours.txt");

    @Test
    void saysTheWordsThatTheNodesUnderstand() throws IOException {
        assertThat(ColourNames.WORDS.strip()).isEqualTo(Files.readString(OF_THE_NODES).strip());
    }

    @Test
    void findsTheNearestByEye() {
        assertThat(ColourNames.nearest("#c5302b")).isEqualTo("red");
        assertThat(ColourNames.nearest("#ffd800")).isEqualTo("yellow");
        assertThat(ColourNames.nearest("#101828")).isIn("black", "navy");
        assertThat(ColourNames.nearest("#fafafa")).isEqualTo("white");
    }

    @Test
    void tellsAnEngineTheColourAndWhatHasIt() {
        assertThat(new Swatch("#F2C933", "Raincoat").spoken()).isEqualTo("yellow raincoat");
        assertThat(new Swatch("#2a3f77", "").spoken()).isEqualTo("navy");
        assertThat(new Swatch("#2a3f77", "Navy wool").spoken()).isEqualTo("navy wool");
    }

    @Test
    void readsWhatItWrites() {
        List<Swatch> palette = List.of(new Swatch("#c5302b", "Coat"), new Swatch("#ffffff", ""));
        assertThat(Swatch.read(Swatch.write(palette))).isEqualTo(palette);
        assertThatThrownBy(() -> Swatch.read("red")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> Swatch.read("#ffffff\n".repeat(9))).isInstanceOf(Refusal.Invalid.class).hasMessageContaining("8");
    }
}
