package app.shotloom.node.pipeline.animatic.direction;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.figure.acting.Actors;
import app.shotloom.node.reader.Meanings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people look like who do something with each other. */
class InteractionsTest {
    @Test
    void everyActionOfTheListIsOneThatPeopleCanShow() throws IOException {
        var actors = new Actors(Meanings.load());
        List<String> names = lines().flatMap(line -> Stream.of(Interaction.read(line).mine(), Interaction.read(line).theirs()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(60).allSatisfy(name -> assertThat(actors.action(name, null)).isEqualTo(name));
    }

    @Test
    void theSentenceSaysWhatOfTheOtherOneIsMeant() {
        assertThat(of("bandage", "A nurse bandages a boy's knee.").mine()).isEqualTo("tend low");
        assertThat(of("bandage", "A nurse bandages a boy's hand.").mine()).isEqualTo("tend arm");
        assertThat(of("wipe", "A girl wipes her mother's tears.").theirs()).isEqualTo("weep still");
        assertThat(of("push", "A girl pushes her friend on a swing.").theirs()).isEqualTo("swing away");
        assertThat(of("push", "A girl pushes her friend.").theirs()).isEqualTo("be pushed");
    }

    @Test
    void aVerbIsKnownByItsFirstWordToo() {
        assertThat(of("shave beard", "A barber shaves a customer's beard.").mine()).isEqualTo("shave of");
        assertThat(Interactions.of(beat("sleep", "A man sleeps."))).isNull();
    }

    @Test
    void whatBothDoIsDoneByBoth() {
        assertThat(of("hug", "They hug.").isMutual()).isTrue();
        assertThat(of("whisper", "She whispers to him.").isMutual()).isFalse();
    }

    private static Interaction of(String action, String words) {
        return java.util.Objects.requireNonNull(Interactions.of(beat(action, words)));
    }

    private static Brief.Beat beat(String action, String words) {
        return new Brief.Beat("b1", "s1", action, "s2", null, List.of(), 0, 3, words);
    }

    private static Stream<String> lines() throws IOException {
        try (var in = InteractionsTest.class.getResourceAsStream("interactions.txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
