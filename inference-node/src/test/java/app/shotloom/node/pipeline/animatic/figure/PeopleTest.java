package app.shotloom.node.pipeline.animatic.figure;

import static app.shotloom.node.pipeline.animatic.figure.Cast.PEOPLE;
import static app.shotloom.node.pipeline.animatic.figure.Cast.doing;
import static app.shotloom.node.pipeline.animatic.figure.Cast.person;
import static app.shotloom.node.pipeline.animatic.figure.Cast.puppet;
import static app.shotloom.node.pipeline.animatic.figure.Cast.sheet;
import static app.shotloom.node.pipeline.animatic.figure.Cast.subject;
import static app.shotloom.node.pipeline.animatic.figure.Cast.together;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Condition;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How people look and act, seen in their drawings and by where their hands are. */
class PeopleTest {
    private static final Moment STILL = new Moment(0.5, List.of(), List.of(), 1, 0, 0, -1, null);

    @Test
    void theSameSheetHasTheSamePixelsWhateverItIsCalledInTheShot() {
        Model first = PEOPLE.model(subject("s1", "Mia", ""), 0, sheet("0199c6a1", "Mia"));
        Model second = PEOPLE.model(subject("s4", "Mia", ""), 0, sheet("0199c6a1", "Mia"));

        assertThat(puppet(first).shown(STILL).cel().pixels()).isEqualTo(puppet(second).shown(STILL).cel().pixels());
    }

    @Test
    void differentSheetsDifferInColour() {
        for (int i = 0; i < 6; i++) {
            double[] one = histogram(sheetOf("0199-" + i));
            for (int j = i + 1; j < 6; j++) {
                assertThat(distance(one, histogram(sheetOf("0199-" + j)))).as("sheets " + i + " and " + j).isGreaterThan(0.25);
            }
        }
    }

    @Test
    void whoDrinksBringsTheHandToTheMouth() {
        Puppet woman = puppet(person("woman"));
        double nearest = 1;
        for (int i = 0; i < 44; i++) {
            Shown shown = woman.shown(doing("drink", i / 12.0));
            nearest = Math.min(nearest, shown.anchors().get(Anchor.HAND).distance(shown.anchors().get(Anchor.MOUTH)));
        }

        assertThat(nearest).isLessThan(0.06);
    }

    @Test
    void whoeverSitsIsLowerAndReachesTheSeat() {
        Puppet man = puppet(person("man"));
        var sitting = new Moment(0.5, List.of(), List.of(), 1, 0, 0, 0.28, null);

        double stands = -man.shown(STILL).anchors().get(Anchor.TOP).getY();
        double sits = -man.shown(sitting).anchors().get(Anchor.TOP).getY();

        assertThat(stands).isBetween(0.93, 1.08);
        assertThat(sits).isBetween(0.70, 0.88);
    }

    @Test
    void whoSitsAndReadsStillSits() {
        Puppet man = puppet(person("man"));
        var reads = new Moment(
                1, List.of(new Moment.Doing("read", "book", 1, 4, null, 0)), List.of(), 1, 0, 0, 0.28, null);

        assertThat(-man.shown(reads).anchors().get(Anchor.TOP).getY()).isLessThan(0.9);
    }

    @Test
    void handsThatShakeMeetWhateverTheirHeights() {
        Model woman = person("woman");
        Model boy = person("boy");
        double ratio = boy.metres() / woman.metres();
        double apart = 0.55;

        Point2D hers = puppet(woman).shown(together("shake hands", apart, ratio)).anchors().get(Anchor.HAND);
        Point2D his = puppet(boy).shown(together("shake hands", -apart / ratio, 1 / ratio)).anchors().get(Anchor.HAND);

        var onHerSide = new Point2D.Double(apart + his.getX() * ratio, his.getY() * ratio);
        assertThat(hers.distance(onHerSide)).isLessThan(0.07);
    }

    @Test
    void whoHugsStandsCloserThanAnArm() {
        Model one = person("woman");
        Model two = person("man");
        double ratio = two.metres() / one.metres();

        Point2D hers = puppet(one).shown(together("hug", 0.9, ratio)).anchors().get(Anchor.HEAD);
        Point2D his = puppet(two).shown(together("hug", -0.9 / ratio, 1 / ratio)).anchors().get(Anchor.HEAD);

        assertThat(0.9 + his.getX() * ratio - hers.getX()).isBetween(-0.1, 0.25);
    }

    @Test
    void aCoatThatIsPutOnCoversTheShirt() {
        Model man = PEOPLE.model(subject("s1", "man", "white shirt"), 0, null);
        var coat = new Moment(0.5, List.of(), List.of(new Condition("wears", "red coat", null, 1)), 1, 0, 0, -1, null);

        assertThat(reds(puppet(man).shown(coat))).isGreaterThan(10 * (1 + reds(puppet(man).shown(STILL))));
    }

    @Test
    void faceShowsWhatIsFelt() {
        Puppet woman = puppet(person("woman"));
        int[] calm = woman.shown(STILL).cel().pixels();
        for (String feeling : List.of("happy", "sad", "angry", "surprised", "afraid", "tired", "disgusted", "thinking")) {
            var felt = new Moment(0.5, List.of(), List.of(new Condition("expression", feeling, null, 1)), 1, 0, 0, -1, null);
            assertThat(woman.shown(felt).cel().pixels()).as(feeling).isNotEqualTo(calm);
        }
    }

    @Test
    void everyActionIsDrawnWithWhatItNeeds() throws java.io.IOException {
        Puppet woman = puppet(person("woman"));
        try (var in = People.class.getResourceAsStream("acting/actions.txt")) {
            List<String> names = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" | ") && !line.startsWith(" ") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(" | ")))
                    .toList();
            assertThat(names).hasSizeGreaterThan(90);
            assertThat(names).allSatisfy(name -> assertThat(woman.shown(doing(name, 0.7)).cel().pixels()).isNotEmpty());
        }
    }

    private static Shown sheetOf(String id) {
        return puppet(PEOPLE.model(subject("s1", "person", ""), 0, sheet(id, "Someone"))).shown(STILL);
    }

    private static long reds(Shown shown) {
        return java.util.Arrays.stream(shown.cel().pixels())
                .filter(pixel -> (pixel >>> 24) > 200 && (pixel >> 16 & 255) > 150 && (pixel >> 8 & 255) < 90 && (pixel & 255) < 90)
                .count();
    }

    /** Shares of the picture by 4 × 4 × 4 colours. */
    private static double[] histogram(Shown shown) {
        double[] shares = new double[64];
        double all = 0;
        for (int pixel : shown.cel().pixels()) {
            if (pixel >>> 24 > 200) {
                shares[(pixel >> 22 & 3) * 16 + (pixel >> 14 & 3) * 4 + (pixel >> 6 & 3)]++;
                all++;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= Math.max(1, all);
        }
        return shares;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]) / 2;
        }
        return sum;
    }
}
