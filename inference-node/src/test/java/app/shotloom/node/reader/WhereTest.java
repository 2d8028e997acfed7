package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.relations;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things are, and when. */
class WhereTest {
    @ParameterizedTest
    @CsvSource({
        "a goat left of a barrel, left-of", "a goat on the left of a barrel, left-of", "a goat to the right of a barrel, right-of",
        "a goat is under a barrel, under", "a goat sitting on a barrel, on", "There is a goat behind a barrel, behind",
        "a goat in front of a barrel, in-front-of", "a goat next to a barrel, next-to", "a goat above a barrel, above", "a goat below a barrel, below",
        "a goat inside a barrel, in", "a goat at the back of a barrel, behind", "a goat far away from a barrel, far-from"
    })
    void readsWhereThingsStand(String prompt, String where) {
        assertThat(relations(read(prompt))).containsExactly("goat " + where + " barrel");
    }

    @ParameterizedTest
    @CsvSource({"'On the left, a lamp', left", "a lamp in the middle, centre", "a lamp in the distance, far", "a kite in the sky, top"})
    void readsPlacesInTheFrame(String prompt, String where) {
        assertThat(read(prompt).relations()).extracting(one -> one.relation().code()).containsExactly(where);
    }

    @ParameterizedTest
    @CsvSource({
        "A nurse cleans the kitchen, kitchen", "A boy sweeps the garage floor, garage", "A robot mops the floor of a kitchen, kitchen",
        "A man tidies the bathroom, bathroom"
    })
    void whoWorksOnAPlaceIsInIt(String prompt, String setting) {
        Brief brief = read(prompt);
        assertThat(brief.setting()).isEqualTo(setting);
        assertThat(brief.subjects()).hasSize(1);
        assertThat(brief.beats()).singleElement().extracting(Brief.Beat::object).isNull();
    }

    @Test
    void putsSomethingBetweenTwo() {
        assertThat(relations(read("a stool between a stove and a window"))).containsExactly("stool between stove", "stool between window");
    }

    @ParameterizedTest
    @CsvSource({"runs to the front of it, in-front-of", "jumps onto it, on", "walks to the right of the crate, right-of", "crawls behind the crate, behind"})
    void endsOnePlaceWhereTheWayToTheNextBegins(String then, String where) {
        Brief brief = read("A pig is on the left of a crate, then it " + then + ".");
        assertThat(relations(brief)).containsExactly("pig left-of crate", "pig " + where + " crate");
        Brief.Relation first = brief.relations().getFirst();
        Brief.Relation second = brief.relations().getLast();
        assertThat(first.startSeconds()).isZero();
        assertThat(first.endSeconds()).isLessThan(second.startSeconds());
        assertThat(second.endSeconds()).isEqualTo(6);
        assertThat(brief.beats()).singleElement().satisfies(beat -> {
            assertThat(beat.startSeconds()).isEqualTo(first.endSeconds());
            assertThat(beat.endSeconds()).isEqualTo(second.startSeconds());
        });
    }

    @Test
    void handsThingsOver() {
        Brief brief = read("One woman gives a lantern to another.");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("woman", "lantern", "woman");
        assertThat(brief.relations()).extracting(Brief.Relation::relation).containsExactly(Where.HELD_BY, Where.HELD_BY);
        assertThat(brief.relations()).extracting(Brief.Relation::object).containsExactly("s1", "s3");
        assertThat(brief.relations().getFirst().endSeconds()).isEqualTo(brief.relations().getLast().startSeconds());
    }

    @Test
    void leavesTheFrame() {
        Brief brief = read("A waiter bows, then he walks away.");
        Brief.Relation gone = brief.relations().getFirst();
        assertThat(gone.relation()).isEqualTo(Where.OFF_FRAME);
        assertThat(gone.startSeconds()).isGreaterThan(3);
        assertThat(gone.endSeconds()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The magician pulls a rabbit out of his hat. | rabbit in hat; rabbit next-to hat", "A kite flies from left to right. | kite left; kite right",
        "A cat jumps from the shelf onto the bed. | cat on shelf; cat on bed", "A cowboy gets off his horse. | cowboy on horse; cowboy next-to horse",
        "The ball rolls out from under the sofa. | ball under sofa", "The girl puts a doll into the box and hides it under the bed. | doll in box; box under bed",
        "A mole is in front of a chair, then the mole crawls under the chair. | mole in-front-of chair; mole under chair",
        "A goat is on the left of a haystack, then the goat leaps to the top of the haystack. | goat left-of haystack; goat on haystack",
        "An eagle carries a fish in its claws. | fish held-by eagle", "A pear, a plum and a lemon on a tray. | pear on tray; plum on tray; lemon on tray",
        "A triangle is left of a square, and a circle is above both. | triangle left-of square; circle above triangle; circle above square"
    })
    void followsThingsAbout(String prompt, String expected) {
        assertThat(relations(read(prompt))).containsAll(java.util.List.of(expected.split("; ")));
    }
}
