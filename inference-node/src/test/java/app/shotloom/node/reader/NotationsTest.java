package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.beats;
import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.subject;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However people write: screenplays, capital letters, requests, slips of the fingers. */
class NotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INT. KITCHEN - NIGHT. A cook peels a potato. | kitchen | night | cook: peel potato",
        "EXT. HARBOUR – DAWN\\nA sailor coils a rope. | harbour | dawn | sailor: coil rope",
        "12. INT. GARAGE - LATER\\nA mechanic lifts a tyre. | garage | day | mechanic: lift tyre",
        "FADE IN:\\nEXT. DESERT - DUSK\\nA COYOTE HOWLS AT THE MOON. | desert | dusk | coyote: howl"
    })
    void readsTheHeadingsOfScreenplays(String prompt, String setting, String time, String beat) {
        Brief brief = read(prompt.replace("\\n", "\n"));
        assertThat(brief.setting()).isEqualTo(setting);
        assertThat(brief.time()).isEqualTo(time);
        assertThat(beats(brief)).anyMatch(one -> one.startsWith(beat));
    }

    @Test
    void readsTheSpeechOfScreenplays() {
        Brief brief = read("INT. BARN - DAY\nA farmer opens the door.\n\nFARMER\n(quietly)\nWho is there?\n\nSARAH (O.S.)\nOnly me.\n");
        assertThat(brief.dialogue()).extracting(Brief.Speech::text).containsExactly("Who is there?", "Only me.");
        assertThat(brief.dialogue().getLast().subject()).isNull();
        assertThat(brief.subjects()).extracting(Brief.Subject::label).contains("farmer").doesNotContain("Sarah", "SARAH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NORA: \"Are you there?\" | Are you there?", "A boy whispers: 'I'm lost.' | I'm lost."
    })
    void readsOtherSpeech(String prompt, String text) {
        Brief brief = read(prompt);
        assertThat(brief.dialogue()).singleElement().satisfies(speech -> {
            assertThat(speech.text()).isEqualTo(text);
            assertThat(speech.subject()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Show a badger licking a spoon. | badger: lick spoon", "Please draw a monk ringing a bell. | monk: ring bell", "I want to see a robot watering plants. | robot: water plant",
        "Can you show me a fox eating a grape? | fox: eat grape", "A HEN PECKS A GRAIN | hen: peck grain", "a hen pecks a grian | hen: peck grain", "A litle girl eats an aple. | girl: eat apple"
    })
    void readsWhatIsMeant(String prompt, String beat) {
        assertThat(beats(read(prompt))).containsExactly(beat);
    }

    @Test
    void keepsWordsThatItDoesNotKnow() {
        assertThat(subject(read("A brown quokka sleeps."), "quokka").color()).isEqualTo("brown");
        assertThat(beats(read("A person is texting."))).containsExactly("person: text");
    }

    @Test
    void knowsASignFromASpeaker() {
        Brief brief = read("The sign above a door says \"Closed\".");
        assertThat(brief.dialogue()).isEmpty();
        assertThat(brief.beats()).isEmpty();
        assertThat(subject(brief, "sign").traits()).contains("reading \"Closed\"");
    }
}
