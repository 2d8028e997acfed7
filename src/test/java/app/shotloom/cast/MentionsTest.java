package app.shotloom.cast;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Character mia = character("Mia");
    private final Character tom = character("Old Tom");
    private final Character jose = character("José");
    private final List<Character> cast = List.of(mia, tom, jose);

    @Test
    void findsTheMentionInAnyCaseAndTheBareNameAsWritten() {
        assertThat(Mentions.in("@mia opens the door", cast)).containsExactly(mia);
        assertThat(Mentions.in("Mia opens the door", cast)).containsExactly(mia);
        assertThat(Mentions.in("@José sings, @OldTom listens", cast)).containsExactly(tom, jose);
        assertThat(Mentions.in("@Old Tom sleeps", cast)).containsExactly(tom);
    }

    @Test
    void leavesLongerWordsAlone() {
        assertThat(Mentions.in("@Miami at dusk, mia culpa", cast)).isEmpty();
    }

    private static Character character(String name) {
        return new Character(CharacterId.next(), BoardId.next(), SheetKind.CHARACTER, name, "", Appearance.UNSAID, List.of());
    }
}
