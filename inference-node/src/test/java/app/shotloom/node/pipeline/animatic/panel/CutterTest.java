package app.shotloom.node.pipeline.animatic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.pipeline.animatic.setting.Places;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story in panels: who is in which, where and when, and that nothing is lost in between. */
class CutterTest {
    private static final String WOOD = "A girl walks through the forest.";
    private static final String FOX = "A fox gives her a key.";
    private static final String CASTLE = "She enters the castle at night and a storm breaks.";
    private static final String KING = "The king takes the key.";

    private final Brief brief = story();
    private final List<Panel> panels = cut(brief, String.join(" ", WOOD, FOX, CASTLE, KING));

    @Test
    void eachSentenceIsAPanelAndTheyFollowWithoutGaps() {
        assertThat(panels).hasSize(4);
        assertThat(panels.getFirst().fromSeconds()).isZero();
        assertThat(panels.getLast().toSeconds()).isEqualTo(8);
        for (int i = 1; i < panels.size(); i++) {
            assertThat(panels.get(i).fromSeconds()).isEqualTo(panels.get(i - 1).toSeconds());
        }
    }

    @Test
    void onlyThoseOfAPartAreInItsPanel() {
        assertThat(labels(0)).containsExactly("girl");
        assertThat(labels(1)).containsExactly("girl", "fox", "key");
        assertThat(labels(3)).containsExactly("key", "king");
    }

    @Test
    void thePlaceChangesWhenTheWordsSaySo() {
        assertThat(panels).extracting(panel -> panel.brief().setting()).containsExactly("forest", "forest", "castle", "castle");
    }

    @Test
    void theNightComesWhenItIsToldAndStays() {
        assertThat(panels).extracting(panel -> panel.brief().time()).containsExactly("day", "day", "night", "night");
        assertThat(panels).extracting(panel -> panel.brief().weather()).containsExactly(null, null, "storm", "storm");
    }

    @Test
    void sentencesOfTheSameTimeFollowOneAnother() {
        List<Brief.Beat> beats = new ArrayList<>(brief.beats());
        beats.set(3, beat("b4", "s4", "take", "s3", null, 4, 8, KING));
        List<Panel> all = cut(Draft.of(brief).beats(beats).brief(), "");
        assertThat(all).extracting(Panel::fromSeconds).containsExactly(0.0, 2.0, 4.0, 6.0);
        assertThat(all.get(2).brief().beats()).extracting(Brief.Beat::action).containsExactly("enter");
        assertThat(all.get(2).brief().beats()).allSatisfy(beat -> assertThat(beat.endSeconds()).isEqualTo(2));
    }

    @Test
    void timesOfAPanelAreItsOwn() {
        Brief.Beat gives = panels.get(1).brief().beats().getFirst();
        assertThat(gives.startSeconds()).isZero();
        assertThat(gives.endSeconds()).isEqualTo(2);
        assertThat(panels.get(1).brief().durationSeconds()).isEqualTo(2);
    }

    @Test
    void whatIsOnlyAWordOnACardIsLeftOut() {
        List<Panel> without = new Cutter(Places::isNamed).cut(brief, "", subject -> !subject.label().equals("key"));
        assertThat(without).allSatisfy(panel -> assertThat(panel.brief().subjects()).noneMatch(one -> one.label().equals("key")));
    }

    @Test
    void aShortTextAndAMovingCameraAreOnePanel() {
        Brief one = Draft.of(brief).beats(brief.beats().subList(0, 2)).brief();
        var moves = List.of(new Brief.Move("pan-left", 0, 8));
        Brief moved = Draft.of(brief).camera(new Brief.Camera("long", false, "eye-level", "normal", moves)).brief();
        assertThat(cut(one, "")).containsExactly(new Panel(0, 8, one));
        assertThat(cut(moved, "")).hasSize(1);
    }

    private static List<Panel> cut(Brief brief, String prompt) {
        return new Cutter(Places::isNamed).cut(brief, prompt, subject -> true);
    }

    private List<String> labels(int panel) {
        return panels.get(panel).brief().subjects().stream().map(Brief.Subject::label).toList();
    }

    private static Brief story() {
        List<Brief.Subject> subjects = new ArrayList<>();
        for (String label : List.of("girl", "fox", "key", "king", "horse")) {
            Brief.Kind kind = label.equals("key") ? Brief.Kind.THING : label.equals("fox") || label.equals("horse") ? Brief.Kind.ANIMAL : Brief.Kind.PERSON;
            subjects.add(new Brief.Subject("s" + (subjects.size() + 1), label, kind, null, 1, null, null, null, null, List.of(), "", List.of()));
        }
        List<Brief.Beat> beats = List.of(
                beat("b1", "s1", "walk", null, null, 0, 2, WOOD), beat("b2", "s2", "give", "s3", "s1", 2, 4, FOX),
                beat("b3", "s1", "enter", null, null, 4, 6, CASTLE), beat("b4", "s4", "take", "s3", null, 6, 8, KING));
        return Draft.blank(8).setting("forest").time("night").weather("storm").subjects(subjects).beats(beats).brief();
    }

    private static Brief.Beat beat(String id, String who, String action, String what, String whom, double from, double to, String words) {
        return new Brief.Beat(id, who, action, what, whom, List.of(), from, to, words);
    }
}
