package app.shotloom.node.brief;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.node.ContractSample;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class BriefRulesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theSampleIsABrief() throws IOException {
        Brief brief = JSON.treeToValue(sample(), Brief.class);

        assertThatCode(() -> BriefRules.check(brief)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /version | 1
            /durationSeconds | 0.1
            /durationSeconds | 3
            /time | "teatime"
            /season | "Lent"
            /weather | "frogs"
            /subjects/0/id | "s2"
            /subjects/0/count | 0
            /subjects/0/count | 41
            /subjects/0/label | null
            /relations/0/subject | "s9"
            /relations/0/object | null
            /relations/0/endSeconds | 50
            /relations/0/startSeconds | -1
            /beats/0/subject | "s9"
            /beats/0/recipient | "s9"
            /beats/0/startSeconds | 5.5
            /states/0/subject | "s9"
            /states/0/value | null
            /spots/0/subject | "s9"
            /spots/0/x | 99
            /spots/0/number | 40
            /dialogue/0/subject | "s9"
            /dialogue/0/endSeconds | 0.5
            /camera/size | "huge"
            /camera/moves | []
            /camera/moves/0/move | "jump"
            """)
    void refusesWhatNoEngineCouldTrust(String path, String value) throws IOException {
        ObjectNode sample = sample();
        int slash = path.lastIndexOf('/');
        JsonNode parent = path.lastIndexOf('/') == 0 ? sample : sample.at(path.substring(0, slash));
        ((ObjectNode) parent).set(path.substring(slash + 1), JSON.readTree(value));
        Brief brief = JSON.treeToValue(sample, Brief.class);

        assertThatThrownBy(() -> BriefRules.check(brief))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The brief cannot be used: ");
    }

    @Test
    void refusesMoreThanAPictureHolds() throws IOException {
        ObjectNode sample = sample();
        var subjects = (ArrayNode) sample.get("subjects");
        for (int i = 0; i < 200; i++) {
            subjects.add(((ObjectNode) subjects.get(0).deepCopy()).put("id", "x" + i));
        }
        Brief brief = JSON.treeToValue(sample, Brief.class);

        assertThatThrownBy(() -> BriefRules.check(brief)).hasMessageContaining("200");
    }

    private static ObjectNode sample() throws IOException {
        return (ObjectNode) new ContractSample("brief.v2").tree();
    }
}
