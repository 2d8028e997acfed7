package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetsInThePictureTest {
    @Test
    void paintsAPropAsItsSheetSays() {
        BufferedImage red = frame("A @Kite lies on the floor", sheet("prop", "Kite", "", "red, white tail"));
        BufferedImage green = frame("A @Kite lies on the floor", sheet("prop", "Kite", "", "green"));

        assertThat(difference(red, green)).isGreaterThan(500);
    }

    @Test
    void buildsALocationFromItsDescriptionWhereTheNameSaysNothing() {
        BufferedImage named = frame("@Ulvik, wide shot", sheet("location", "Ulvik", "", ""));
        BufferedImage described = frame("@Ulvik, wide shot", sheet("location", "Ulvik", "A harbour.", ""));
        BufferedImage written = frame("A harbour, wide shot");

        assertThat(difference(described, named)).isGreaterThan(10_000);
        assertThat(difference(described, written)).isLessThan(difference(described, named) / 10);
    }

    private static CastMember sheet(String kind, String name, String description, String colours) {
        return new CastMember(kind, name, name, description, new Appearance("", "", "", "", "", colours), List.of());
    }

    private static BufferedImage frame(String prompt, CastMember... cast) {
        var reading = new BriefOrder(Words.of(prompt), 1, List.of(cast), List.of(), List.of());
        return Artist.draw(RenderOrder.of(new UUID(0, 1), 7, 320, 180, 12, reading)).frames().getFirst();
    }

    /** How many pixels are not the same colour. */
    private static int difference(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }
}
