package app.shotloom.node.pipeline.animatic.figure.acting;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.figure.body.Rig;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.reader.Meanings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which action a verb means, and what bodies do in it. */
class ActorsTest {
    private static final Build GROWN = new Build(0.172, 0.475, 0.385, 0.11, 0.072, 1, 1, 0, 0, 0);
    private static final Actors ACTORS = new Actors(Meanings.load());

    private static final String COMMON = "run walk jump sit stand sleep eat drink read write talk speak say tell ask answer shout whisper sing "
            + "dance play laugh cry smile think look watch see listen hear wave point clap cook bake chop stir pour wash clean sweep mop "
            + "iron sew knit paint draw dig plant water rake climb crawl fall trip slip kneel crouch bow pray hug kiss push pull lift carry "
            + "hold throw catch kick hit punch fight box wrestle fence shoot swim dive surf ski skate row sail fish drive ride cycle fly "
            + "type phone photograph film open close knock enter leave arrive hide search find chase flee follow lead help teach learn study "
            + "build repair hammer saw cut pack unpack give take receive buy sell pay serve feed pet milk comb shave dress undress yawn "
            + "stretch sneeze cough shiver faint wake rest wait meditate exercise train juggle spin stroll jog sprint march stumble sneak "
            + "argue greet salute celebrate cheer worry scream gaze stare bite chew sip nibble smoke blow scratch shrug nod lean pose "
            + "examine measure touch grab pick drop put press gesture hurry stagger munch applaud weep giggle";

    @Test
    void commonVerbsAreAllShown() {
        List<String> verbs = List.of(COMMON.split(" "));

        assertThat(verbs).hasSizeGreaterThan(150);
        assertThat(verbs).filteredOn(verb -> !ACTORS.canShow(verb)).isEmpty();
    }

    @Test
    void aVerbNobodyWroteDownIsShownAsWhatItIsAWayOf() {
        assertThat(ACTORS.action("frolic", null)).isEqualTo("play");
        assertThat(ACTORS.action("doze off", null)).isEqualTo("sleep");
    }

    @Test
    void whatNobodyCanBeSeenDoingIsNotShown() {
        assertThat(ACTORS.canShow("photosynthesize")).isFalse();
    }

    @Test
    void theObjectDecidesWhatIsPlayed() {
        assertThat(ACTORS.action("play", "guitar")).isEqualTo("play guitar");
        assertThat(ACTORS.action("play", "grand piano")).isEqualTo("play piano");
        assertThat(ACTORS.action("brush", "teeth")).isEqualTo("brush teeth");
        assertThat(ACTORS.action("ride", "bicycle")).isEqualTo("cycle");
    }

    @Test
    void aBroomIsBroughtAlongOnlyWhenNoneIsThere() {
        assertThat(at("sweep", "floor", List.of()).tools()).containsExactly("broom");
        assertThat(at("sweep", "broom", List.of()).tools()).isEmpty();
        assertThat(at("sweep", "floor", List.of(new Moment.Condition("holding", "old broom", null, 1))).tools()).isEmpty();
    }

    @Test
    void aFootOnTheGroundStaysOnItsSpot() {
        double speed = 0.45;
        double[] last = {Double.NaN};
        for (int frame = 0; frame < 48; frame++) {
            double seconds = 1 + frame / 24.0;
            var walk = new Doing("walk", null, seconds, 9, null, 0);
            var moment = new Moment(seconds, List.of(walk), List.of(), 1, speed, seconds * speed, -1, null);
            Performed performed = ACTORS.performed(GROWN, moment, 0);
            Joints joints = Rig.joints(GROWN, performed.pose(), performed.around());
            double spot = moment.travelled() + performed.moved() + joints.nearLeg().end().f() * Math.cos(Math.toRadians(performed.view()));
            boolean planted = joints.nearLeg().end().u() < Build.ANKLE + 0.004 && performed.pose().get(
                    app.shotloom.node.pipeline.animatic.figure.body.Channel.NEAR_FOOT_U) == 0;
            if (planted && !Double.isNaN(last[0])) {
                assertThat(spot).as("frame " + frame).isCloseTo(last[0], org.assertj.core.data.Offset.offset(0.012));
            }
            last[0] = planted ? spot : Double.NaN;
        }
    }

    @Test
    void everyActionEndsInOneThatExists() {
        var verbs = new Verbs(Meanings.load());
        ActionReader.read().values().forEach(action -> {
            if (action.next() != null) {
                assertThat(verbs.named(action.next())).isNotNull();
            }
        });
        assertThat(ActionReader.read()).hasSizeGreaterThan(90);
    }

    private static Performed at(String verb, String object, List<Moment.Condition> conditions) {
        var moment = new Moment(1, List.of(new Doing(verb, object, 1, 4, null, 0)), conditions, 1, 0, 0, -1, null);
        return ACTORS.performed(GROWN, moment, 0);
    }
}
