package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.SheetArtist;
import app.shotloom.node.pipeline.SheetOrder;
import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.reader.CastMember;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be seen on sheets, by their pixels. */
class SheetsTest {
    private static final List<String> SIDES = List.of("front", "three-quarter", "side", "back");
    private static final List<String> MOODS = List.of("neutral", "happy", "sad", "angry", "surprised", "afraid");
    private static final CastMember VERA = CastSheet.member("character | Vera | a lady | 35 | slim | brown | long blonde | red coat, black boots | red");
    private static final CastMember JON = CastSheet.member("character | Jon | a tall man | 40 | tall | pale | brown | blue suit | blue");
    private static final CastMember MIA = CastSheet.member("character | Mia | a girl | 6 | small | pale | black | yellow raincoat | yellow");
    private static final CastMember BELLO = CastSheet.member("character | Bello | a small brown dog | | | | | | brown");

    private static SheetArtist artist;

    @BeforeAll
    static void load() {
        artist = AnimaticRenderer.load(Path.of(System.getProperty("java.io.tmpdir"), "shotloom-node")).sheets();
    }

    @Test
    void aTurnaroundKeepsItsColoursAndDiffersFromEverySide() {
        List<BufferedImage> seen = pictures(VERA, SIDES);
        for (BufferedImage one : seen) {
            assertThat(share(one, 0xC23030)).as("red coat").isGreaterThan(0.06);
        }
        assertAllDiffer(seen, 0.02);
    }

    @Test
    void nobodyHasAFaceAtTheBack() {
        assertThat(whiteOfEyes(picture(MIA, "front"))).isGreaterThan(20);
        assertThat(whiteOfEyes(picture(MIA, "back"))).isZero();
    }

    @Test
    void sixMoodsAreSixFaces() {
        assertAllDiffer(pictures(VERA, MOODS), 0.0003);
        assertAllDiffer(pictures(BELLO, MOODS), 0.0003);
    }

    @Test
    void anAnimalIsSeenFromFourSidesAsWell() {
        assertAllDiffer(pictures(BELLO, SIDES), 0.008);
    }

    @Test
    void theLineUpIsTrueToHeight() {
        SheetPicture picture = artist.draw(order(Look.INK, VERA, JON, MIA), "line-up").orElseThrow();

        assertThat(picture.standing()).extracting(SheetPicture.Standing::characterId).containsExactly("vera", "jon", "mia");
        assertThat(picture.standing()).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
        double jon = picture.standing().get(1).metres();
        double mia = picture.standing().get(2).metres();
        assertThat(jon).isGreaterThan(picture.standing().getFirst().metres());
        double drawn = (double) tall(picture, 1, 0x3A68C4) / tall(picture, 2, 0xF2C832);
        assertThat(mia / jon).isBetween(0.5, 0.8);
        assertThat(drawn).as("clothes of a grown-up and of a child").isBetween(1.05, 4.0);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyLookDrawsThem(Look look) {
        BufferedImage image = artist.draw(order(look, VERA), "front").orElseThrow().image();
        assertThat(differing(image, artist.draw(order(look, VERA), "back").orElseThrow().image())).isGreaterThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prop | Lamp | a red lantern | | | | | | red", "prop | Kite | a kite | | | | | | blue", "prop | Car | a car"})
    void aThingIsSeenTurnedAndBesideSomebody(String sheet) {
        List<BufferedImage> seen = pictures(CastSheet.member(sheet), List.of("front", "side", "held"));
        assertThat(differing(seen.get(0), seen.get(1))).isGreaterThan(0.01);
    }

    @Test
    void aPlaceIsDarkerByNight() {
        CastMember harbour = CastSheet.member("location | Old harbour | a harbour with boats");
        assertThat(light(picture(harbour, "night"))).isLessThan(light(picture(harbour, "day")) - 25);
    }

    @Test
    void whatThereIsNoPictureOfIsLeftOut() {
        assertThat(artist.draw(order(Look.INK, VERA), "portrait in oil")).isEmpty();
        assertThat(artist.draw(order(Look.INK, VERA), "day")).isEmpty();
        assertThat(artist.draw(order(Look.INK, CastSheet.member("prop | Car | a car")), "happy")).isEmpty();
        assertThat(artist.draw(order(Look.INK, CastSheet.member("prop | Xyzzy | a zorgblatt")), "front")).isEmpty();
    }

    private static SheetOrder order(Look look, CastMember... cast) {
        return new SheetOrder(UUID.randomUUID(), List.of(cast), look);
    }

    private static BufferedImage picture(CastMember sheet, String name) {
        return artist.draw(order(Look.INK, sheet), name).orElseThrow().image();
    }

    private static List<BufferedImage> pictures(CastMember sheet, List<String> names) {
        return names.stream().map(name -> picture(sheet, name)).toList();
    }

    private static void assertAllDiffer(List<BufferedImage> pictures, double share) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = i + 1; j < pictures.size(); j++) {
                differences.add(differing(pictures.get(i), pictures.get(j)));
            }
        }
        assertThat(differences).allSatisfy(one -> assertThat(one).isGreaterThan(share));
    }

    /** The share of pixels that differ clearly. */
    private static double differing(BufferedImage a, BufferedImage b) {
        int different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                different += distance(a.getRGB(x, y), b.getRGB(x, y)) > 60 ? 1 : 0;
            }
        }
        return (double) different / a.getWidth() / a.getHeight();
    }

    private static double share(BufferedImage image, int rgb) {
        return (double) count(image, rgb) / image.getWidth() / image.getHeight();
    }

    private static int count(BufferedImage image, int rgb) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += distance(image.getRGB(x, y), rgb) < 60 ? 1 : 0;
            }
        }
        return count;
    }

    private static int whiteOfEyes(BufferedImage image) {
        int count = 0;
        for (int y = image.getHeight() / 10; y < image.getHeight() / 3; y++) {
            for (int x = image.getWidth() / 3; x < image.getWidth() * 2 / 3; x++) {
                count += distance(image.getRGB(x, y), 0xFBF9F4) < 30 ? 1 : 0;
            }
        }
        return count;
    }

    /** From the highest to the lowest pixel of a colour around one who stands there. */
    private static int tall(SheetPicture picture, int who, int rgb) {
        BufferedImage image = picture.image();
        SheetPicture.Standing one = picture.standing().get(who);
        int left = (int) ((one.x() - one.width() / 2) * image.getWidth());
        int right = (int) ((one.x() + one.width() / 2) * image.getWidth());
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = Math.max(0, left); x < Math.min(right, image.getWidth()); x++) {
                if (distance(image.getRGB(x, y), rgb) < 70) {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        assertThat(bottom).as("has its colour").isPositive();
        return bottom - top;
    }

    private static double light(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                var color = new Color(image.getRGB(x, y));
                sum += (color.getRed() + color.getGreen() + color.getBlue()) / 3.0;
            }
        }
        return sum / (image.getWidth() / 4.0) / (image.getHeight() / 4.0);
    }

    private static double distance(int a, int b) {
        var one = new Color(a);
        var two = new Color(b);
        return Math.sqrt(Math.pow(one.getRed() - two.getRed(), 2) + Math.pow(one.getGreen() - two.getGreen(), 2) + Math.pow(one.getBlue() - two.getBlue(), 2));
    }
}
