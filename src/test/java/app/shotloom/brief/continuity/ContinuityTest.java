package app.shotloom.brief.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import app.shotloom.brief.Carried;
import app.shotloom.brief.Ledger;
import app.shotloom.brief.SampleBrief;
import app.shotloom.brief.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scenes of a few shots: what is carried on, and what cannot be. */
class ContinuityTest {

    private final Continuity continuity = new Continuity();
    private final Map<ShotId, String> numbers = new HashMap<>();

    @Test
    void keepsABittenCookieBitten() {
        pass(new SampleBrief().mia("").thing("cookie").becomes("cookie", "condition", "bitten", "Mia bites the cookie."), "Mia bites the cookie.");
        assertThat(continuity.carried()).contains(new Carried(null, "cookie", "condition", "bitten"));
        pass(new SampleBrief().mia("").beat("mia", "wave", 0, 4, "Mia waves."), "Mia waves.");
        assertThat(continuity.carried()).contains(new Carried(null, "cookie", "condition", "bitten"));
        String third = "Mia looks up. A whole cookie lies on the table.";
        Ledger.Contradiction whole = only(pass(new SampleBrief().mia("").thing("cookie", "whole"), third));
        assertThat(whole.subject()).isEqualTo("cookie");
        assertThat(whole.says()).isEqualTo("whole");
        assertThat(whole.against()).isEqualTo("bitten");
        assertThat(whole.sentence()).isEqualTo("A whole cookie lies on the table.");
        assertThat(numbers.get(whole.previousShot())).isEqualTo("1A");
        assertThat(whole.message().inEnglish()).isEqualTo("The cookie is whole here, but bitten since 1A.");
    }

    @Test
    void hearsAConditionThatTheReaderLeftOut() {
        pass(new SampleBrief().mia("").thing("cookie").becomes("cookie", "condition", "bitten", "Mia bites the cookie."), "Mia bites the cookie.");
        Ledger.Contradiction whole = only(pass(new SampleBrief().mia("").thing("cookie"), "Mia holds a whole chocolate cookie."));
        assertThat(whole.message().inEnglish()).isEqualTo("The cookie is whole here, but bitten since 1A.");
        pass(new SampleBrief().thing("lamp").becomes("lamp", "light", "on", "She turns on the lamp."), "She turns on the lamp.");
        assertThat(pass(new SampleBrief().thing("lamp").becomes("lamp", "light", "off", "She turns off the lamp."), "She turns off the lamp."))
                .isEmpty();
    }

    @Test
    void findsNothingWrongWithWhatWasMeanwhileMended() {
        pass(new SampleBrief().thing("vase").becomes("vase", "condition", "broken", "The vase breaks."), "The vase breaks.");
        pass(new SampleBrief().thing("vase").becomes("vase", "condition", "repaired", "Tom mends the vase."), "Tom mends the vase.");
        assertThat(pass(new SampleBrief().thing("vase", "intact"), "The intact vase stands there.")).isEmpty();
        assertThat(continuity.carried()).contains(new Carried(null, "vase", "condition", "intact")).noneMatch(each -> each.value().equals("broken"));
    }

    @Test
    void findsAThingThatBreaksTwice() {
        pass(new SampleBrief().thing("vase").becomes("vase", "condition", "broken", "The vase breaks."), "The vase breaks.");
        Brief again = new SampleBrief().thing("flower vase").becomes("flower vase", "condition", "broken", "The flower vase breaks.").brief();
        Ledger.Contradiction twice = only(pass(again, "The flower vase breaks."));
        assertThat(twice.message().inEnglish()).isEqualTo("The vase becomes broken here, but is so since 1A.");
    }

    @Test
    void takesWhatIsCarriedInNotForSaid() {
        pass(new SampleBrief().thing("door").becomes("door", "condition", "closed", "The door closes."), "The door closes.");
        // the reader puts the carried state into the brief, without words
        SampleBrief open = new SampleBrief().mia("").thing("door").is("door", "condition", "closed", "");
        assertThat(pass(open, "Mia waits at the door.")).isEmpty();
        SampleBrief through = new SampleBrief().mia("").thing("door").is("door", "condition", "open", "Mia walks in through the open door.");
        assertThat(only(pass(through, "Mia walks in through the open door.")).sentence()).isEqualTo("Mia walks in through the open door.");
        assertThat(pass(new SampleBrief().thing("door").becomes("door", "condition", "closed", "The door closes."), "The door closes.")).isEmpty();
    }

    @Test
    void remembersACoatThatWasTakenOff() {
        pass(new SampleBrief().mia("red coat").becomes("mia", "without", "coat", "Mia takes her coat off."), "Mia in a red coat takes her coat off.");
        assertThat(continuity.carried()).contains(new Carried("sheet-of-mia", "Mia", "without", "coat")).noneMatch(each -> each.attribute().equals("wears"));
        Ledger.Contradiction coat = only(pass(new SampleBrief().mia("red coat"), "Mia dances in her red coat."));
        assertThat(coat.message().inEnglish()).isEqualTo("Mia wears a red coat here, but took it off in 1A.");
        SampleBrief puts = new SampleBrief().mia("red coat").becomes("mia", "wears", "red coat", "Mia puts her red coat on.");
        assertThat(pass(puts, "Mia puts her red coat on.")).isEmpty();
    }

    @Test
    void tellsAnotherCoatFromTheSame() {
        pass(new SampleBrief().mia("red coat and black boots"), "Mia in a red coat and black boots.");
        assertThat(continuity.carried()).contains(new Carried("sheet-of-mia", "Mia", "wears", "red coat"));
        assertThat(pass(new SampleBrief().mia("coat"), "Mia buttons up her coat.")).isEmpty();
        assertThat(only(pass(new SampleBrief().mia("blue coat"), "Mia in a blue coat.")).against()).isEqualTo("red coat");
    }

    @Test
    void findsWhoeverStandsWithoutGettingUp() {
        pass(new SampleBrief().mia("").beat("mia", "sit down", 1, 3, "Mia sits down."), "Mia sits down.");
        assertThat(continuity.carried()).contains(new Carried("sheet-of-mia", "Mia", "posture", "sitting"));
        SampleBrief rises = new SampleBrief().mia("").beat("mia", "get up", 0, 1, "Mia gets up").beat("mia", "walk", 1, 4, "and walks.");
        SampleBrief walks = new SampleBrief().mia("").beat("mia", "walk", 0, 4, "Mia walks.");
        Ledger.Contradiction walking = only(pass(walks, "Mia walks."));
        assertThat(walking.against()).isEqualTo("sitting");
        pass(new SampleBrief().mia("").beat("mia", "sit", 0, 4, ""), "");
        assertThat(pass(rises, "Mia gets up and walks.")).isEmpty();
        assertThat(pass(walks, "Mia walks.")).isEmpty();
    }

    @Test
    void findsTwoPeopleWhoChangeSides() {
        SampleBrief left = new SampleBrief().mia("").tom().relation("mia", Where.LEFT_OF, "tom", 0, 4, "Mia sits left of Tom.");
        assertThat(pass(left, "Mia sits left of Tom.")).isEmpty();
        SampleBrief other = new SampleBrief().mia("").tom().relation("tom", Where.LEFT_OF, "mia", 0, 4, "Tom laughs left of Mia.");
        Ledger.Contradiction jump = only(pass(other, "Tom laughs left of Mia."));
        assertThat(jump.message().inEnglish()).isEqualTo("Tom is left of Mia here, but right of Mia since 1A.");
        assertThat(jump.attribute()).isEqualTo("place");
    }

    @Test
    void letsWhoeverLeftComeBackButNotJustBeThere() {
        SampleBrief leaves = new SampleBrief().mia("").spot("mia", 0, 0.5).spot("mia", 3, -0.2)
                .relation("mia", Where.OFF_FRAME, null, 3, 4, "Mia leaves to the left.");
        pass(leaves, "Mia leaves to the left.");
        assertThat(continuity.facts()).anyMatch(fact -> fact.attribute().equals("place") && fact.value().equals("off-frame left"));
        SampleBrief stands = new SampleBrief().mia("").beat("mia", "stand", 0, 4, "Mia stands at the window.");
        Ledger.Contradiction there = only(pass(stands, "Mia stands at the window."));
        assertThat(there.message().inEnglish()).isEqualTo("Mia is here when the shot begins, but left the picture in 1A.");
        pass(leaves, "Mia leaves to the left.");
        SampleBrief returns = new SampleBrief().mia("").beat("mia", "come in", 0, 1, "Mia comes in").relation("mia", Where.AT_RIGHT, null, 0, 4, "from the right");
        assertThat(pass(returns, "Mia comes in from the right.")).isEmpty();
    }

    @Test
    void letsSomebodyElseBeSomebodyElse() {
        pass(new SampleBrief().person("man").beat("man", "sit", 0, 4, "A man sits on a bench."), "A man sits on a bench.");
        assertThat(pass(new SampleBrief().person("man").beat("man", "run", 0, 4, "A man runs past."), "A man runs past.")).isEmpty();
        assertThat(pass(new SampleBrief().person("man").beat("man", "run", 0, 4, "The man runs."), "The man runs.")).hasSize(1);
    }

    @Test
    void keepsThePlaceAndTheTimeOfAScene() {
        pass(new SampleBrief().in("kitchen").at("night"), "In the kitchen at night.");
        assertThat(continuity.carried()).contains(new Carried(null, "", "setting", "kitchen"), new Carried(null, "", "time", "night"));
        assertThat(pass(new SampleBrief().in("kitchen").mia(""), "Mia drinks.")).isEmpty();
        assertThat(pass(new SampleBrief().in("house"), "In the house.")).isEmpty();
        List<Ledger.Contradiction> elsewhere = pass(new SampleBrief().in("desert"), "Mia drinks. At noon she walks through the desert.");
        assertThat(elsewhere).extracting(Ledger.Contradiction::attribute).containsExactlyInAnyOrder("setting", "time");
        assertThat(elsewhere).allMatch(each -> each.sentence().equals("At noon she walks through the desert."));
    }

    @Test
    void findsAColourThatTurnsBack() {
        SampleBrief turns = new SampleBrief().coloured("leaf", "red").becomes("leaf", "color", "green", "The leaves turn green.");
        pass(turns, "The red leaves turn green.");
        assertThat(only(pass(new SampleBrief().coloured("leaf", "red"), "A red leaf falls.")).against()).isEqualTo("green");
    }

    @Test
    void followsAThingFromHandToHand() {
        SampleBrief holds = new SampleBrief().mia("").tom().thing("cup").relation("cup", Where.HELD_BY, "mia", 0, 4, "Mia holds a cup.");
        pass(holds, "Mia holds a cup.");
        assertThat(continuity.carried()).contains(new Carried("sheet-of-mia", "Mia", "holding", "cup"));
        SampleBrief onTable = new SampleBrief().mia("").thing("cup").thing("table").relation("cup", Where.ON, "table", 0, 4, "The cup stands on the table.");
        assertThat(only(pass(onTable, "The cup stands on the table.")).message().inEnglish()).isEqualTo("The cup is on the table here, but in Mia’s hand since 1A.");
        assertThat(continuity.carried()).noneMatch(each -> each.attribute().equals("holding"));
    }

    @Test
    void findsTheSentenceItselfWhereTheReaderNamesNone() {
        pass(new SampleBrief().thing("door").becomes("door", "condition", "closed", ""), "Mia closes the door.");
        SampleBrief open = new SampleBrief().mia("").thing("door").is("door", "condition", "open", "");
        assertThat(only(pass(open, "It rains. Mia walks in through the open door.")).sentence())
                .isEqualTo("Mia walks in through the open door.");
        pass(new SampleBrief().mia("").beat("mia", "sit", 0, 4, ""), "Mia sits.");
        assertThat(only(pass(new SampleBrief().mia("").beat("mia", "stand", 0, 4, ""), "@Mia stands there.")).attribute())
                .isEqualTo("posture");
    }

    @Test
    void saysNothingOfThePostureOfAVase() {
        pass(new SampleBrief().thing("vase").beat("vase", "stand", 0, 4, "A vase stands there."), "A vase stands there.");
        assertThat(continuity.facts()).noneMatch(fact -> fact.attribute().equals("posture"));
    }

    @Test
    void letsPeopleLeaveTheirChairsAndThingsStayOnTheirShelves() {
        pass(new SampleBrief().mia("").thing("chair").thing("vase").relation("mia", Where.ON, "chair", 0, 4, "").relation("vase", Where.ON, "chair", 0, 4, ""), "");
        pass(new SampleBrief().mia("").thing("vase").beat("mia", "wave", 0, 4, ""), "");
        assertThat(continuity.facts()).extracting(fact -> fact.label() + " " + fact.value()).containsExactly("vase on the chair");
    }

    @Test
    void saysWhereEverybodyStands() {
        pass(new SampleBrief().mia("").tom().spot("mia", 0, 0.2).spot("tom", 0, 0.5).spot("tom", 2, 0.8), "Mia and Tom talk.");
        assertThat(continuity.facts())
                .filteredOn(fact -> fact.attribute().equals("place"))
                .extracting(fact -> fact.label() + " " + fact.value())
                .containsExactly("Mia left", "Tom right");
    }

    private List<Ledger.Contradiction> pass(SampleBrief brief, String prompt) {
        return pass(brief.brief(), prompt);
    }

    private List<Ledger.Contradiction> pass(Brief brief, String prompt) {
        ShotId shot = ShotId.next();
        numbers.put(shot, "1" + (char) ('A' + numbers.size()));
        List<Ledger.Contradiction> found = continuity.contradictions(shot, brief, prompt, numbers::get);
        continuity.pass(shot, brief, prompt);
        return found;
    }

    private static Ledger.Contradiction only(List<Ledger.Contradiction> found) {
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
