package app.shotloom.brief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Correction;
import app.shotloom.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What somebody wants of the contract's sample brief (Mia s1, kiosk s2, two gulls s3, umbrella s4), as corrections. */
class AmendmentTest {

    private static final Path SAMPLE = Path.of("inference-node", "contract", "samples", "brief.v2.json");

    private final JsonMapper json = JsonMapper.builder().build();
    private final BriefText text = new BriefText();

    @Test
    void namesSubjectsAndWhatIsSaidOfThemByTheirKeys() throws Exception {
        assertThat(corrections("""
                {"setting": "beach", "weather": null,
                 "camera": {"size": "close-up"},
                 "subjects": [{"id": "s2", "color": "blue"}, {"id": "s4", "removed": true}],
                 "beats": [{"id": "b1", "startSeconds": 1, "endSeconds": 2}]}"""))
                .containsExactly(
                        new Correction("scene", "", "setting", "\"beach\""),
                        new Correction("scene", "", "weather", null),
                        new Correction("camera", "", "size", "\"close-up\""),
                        new Correction("subject", "kiosk", "color", "\"blue\""),
                        new Correction("subject", "umbrella", "removed", null),
                        new Correction("beat", "Mia/wait", "startSeconds", "1"),
                        new Correction("beat", "Mia/wait", "endSeconds", "2"));
    }

    @Test
    void givesAnEntryItsNewKeyLast() throws Exception {
        assertThat(corrections("""
                {"beats": [{"id": "b1", "subject": "s2", "action": "shake", "endSeconds": 2},
                           {"id": "b2", "subject": "s1"}]}"""))
                .containsExactly(
                        new Correction("beat", "Mia/wait", "endSeconds", "2"),
                        new Correction("beat", "Mia/wait", "subject", "\"kiosk\""),
                        new Correction("beat", "kiosk/wait", "action", "\"shake\""),
                        new Correction("beat", "gull/fly", "subject", "\"Mia\""));
    }

    @Test
    void tellsEntriesOfOneNameApart() throws Exception {
        assertThat(corrections("""
                {"subjects": [{"label": "gull", "color": "black"}, {"id": "s5", "size": "big"}, {"id": "s3", "count": 3}]}"""))
                .containsExactly(
                        new Correction("subject", "gull#2", "added", "{\"label\":\"gull\",\"color\":\"black\"}"),
                        new Correction("subject", "gull#2", "size", "\"big\""),
                        new Correction("subject", "gull", "count", "3"));
    }

    @Test
    void turnsARelationRoundInsteadOfAddingItsOpposite() throws Exception {
        assertThat(corrections("""
                {"relations": [{"subject": "s1", "relation": "right-of", "object": "s2"},
                               {"subject": "s4", "relation": "on", "object": "s2"}]}"""))
                .containsExactly(
                        new Correction("relation", "Mia/left-of", "relation", "\"right-of\""),
                        new Correction(
                                "relation", "umbrella/on", "added", "{\"subject\":\"umbrella\",\"relation\":\"on\",\"object\":\"kiosk\"}"));
    }

    @Test
    void changesAStateOrAddsAnother() throws Exception {
        assertThat(corrections("""
                {"states": [{"subject": "s4", "attribute": "condition", "value": "broken"},
                            {"subject": "s2", "attribute": "light", "value": "on", "fromSeconds": 2, "untilSeconds": 2}]}"""))
                .containsExactly(
                        new Correction("state", "umbrella/condition", "value", "\"broken\""),
                        new Correction(
                                "state",
                                "kiosk/light",
                                "added",
                                "{\"subject\":\"kiosk\",\"attribute\":\"light\",\"value\":\"on\",\"fromSeconds\":2,\"untilSeconds\":2}"));
    }

    @Test
    void pinsASpotWithTheRestOfItsPlaceAsItIs() throws Exception {
        assertThat(corrections("{\"spots\": [{\"subject\": \"s2\", \"x\": 0.2}]}"))
                .containsExactly(new Correction(
                        "spot",
                        "kiosk",
                        "added",
                        "{\"number\":0,\"seconds\":0.0,\"x\":0.2,\"y\":0.82,\"depth\":0.35,\"height\":0.6,\"facing\":0}"));
        assertThat(corrections("{\"spots\": [{\"subject\": \"s1\", \"pinned\": false}]}"))
                .containsExactly(new Correction("spot", "Mia", "removed", null));
    }

    @Test
    void findsNothingToCorrectInTheBriefItself() throws Exception {
        assertThat(corrections(Files.readString(SAMPLE))).isEmpty();
        assertThat(corrections("{\"durationSeconds\": 5, \"subjects\": [{\"id\": \"s3\", \"count\": 2}]}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    {"subjects":[{"id":"s9","color":"red"}]}                             | subjects[0].id
                    {"subjects":[{"id":"s1","count":41}]}                                | subjects[0].count
                    {"subjects":[{"id":"s1"},{"id":"s2","count":1.5}]}                   | subjects[1].count
                    {"subjects":[{"id":"s1","label":" "}]}                               | subjects[0].label
                    {"subjects":[{"id":"s1","wings":2}]}                                 | subjects[0].wings
                    {"subjects":[{"color":"red"}]}                                       | subjects[0].label
                    {"subjects":{"id":"s1"}}                                             | subjects
                    {"beats":[{"id":"b1","startSeconds":4,"endSeconds":2}]}              | beats[0].endSeconds
                    {"beats":[{"id":"b1","endSeconds":6}]}                               | beats[0].endSeconds
                    {"beats":[{"id":"b1","object":"s9"}]}                                | beats[0].object
                    {"relations":[{"subject":"s1","relation":"astride","object":"s2"}]}  | relations[0].relation
                    {"relations":[{"key":"Mia/above","endSeconds":2}]}                   | relations[0].key
                    {"states":[{"subject":"s1","attribute":"condition"}]}                | states[0].value
                    {"spots":[{"subject":"s1","x":7}]}                                   | spots[0].x
                    {"spots":[{"subject":"s4","x":0.5}]}                                 | spots[0].y
                    {"camera":{"size":"huge"}}                                           | camera.size
                    {"camera":{"moves":[{"move":"pan-left","startSeconds":0}]}}          | camera.moves[0].endSeconds
                    {"time":"teatime"}                                                   | time
                    {"durationSeconds":9}                                                | durationSeconds
                    {"wind":"strong"}                                                    | wind
                    {"dialogue":[{"subject":"s1","startSeconds":0,"endSeconds":1}]}      | dialogue[0].text
                    ["setting"]                                                          | brief
                    """)
    void refusesWhatCannotBeAndNamesIt(String wanted, String field) {
        assertThatThrownBy(() -> corrections(wanted))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private List<Correction> corrections(String wanted) throws IOException {
        Brief brief = text.brief(Files.readString(SAMPLE));
        return Amendment.of(brief, json.readTree(wanted), text);
    }
}
