package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "One man … another": another what is said by what there is one of. */
class OneAndAnotherTest {
    @ParameterizedTest
    @CsvSource({"One man pours tea for another., man, 2", "A man puts one book on another., book, 2", "One person hands a pen to another., person, 2"})
    void anotherIsOneMoreOfWhatThereIsOneOf(String prompt, String label, int count) {
        Brief brief = read(prompt);
        assertThat(brief.subjects()).filteredOn(one -> one.label().equals(label)).hasSize(count);
        assertThat(brief.subjects()).hasSize(3);
    }
}
