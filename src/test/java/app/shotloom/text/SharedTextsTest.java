package app.shotloom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.ShotTexts;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShotloomTest
class SharedTextsTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Shots shots;

    @Autowired
    SharedTexts texts;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private final List<Writer> writers = new ArrayList<>();
    private TeamId team;
    private String ana;
    private ShotId shot;
    private TextRef prompt;

    @BeforeEach
    void aShot() {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        BoardId board = signIn.as(ana, () -> boards.create("Café spot"));
        shot = signIn.as(ana, () -> shots.create(scenes.add(board, "", null), 0, "A gull lands"));
        prompt = ShotTexts.ref(shot, ShotField.PROMPT);
    }

    @AfterEach
    void closeBrowsers() {
        writers.forEach(Writer::close);
    }

    @Test
    void lettersOfTwoWhoTypeAtOnceStayEachInTheirPlace() {
        Writer here = open();
        Writer there = open();
        here.insert(0, "Morning. ");
        there.insert(there.says().length(), " on a post");
        send(here);
        send(there);
        assertThat(said()).isEqualTo("Morning. A gull lands on a post");
        catchUp(here);
        assertThat(here.says()).isEqualTo(said());
    }

    @Test
    void anEditThatCameAsAWholeKeepsWhatOthersTyped() {
        Writer typing = open();
        typing.insert(0, "Morning. ");
        send(typing);
        String ben = people.member(team, Role.EDITOR);
        signIn.as(ben, () -> shots.revise(shot, ShotField.PROMPT, "A gull lands", "A gull lands on a post"));
        assertThat(said()).isEqualTo("Morning. A gull lands on a post");
        typing.insert("Morning. A".length(), " big");
        send(typing);
        catchUp(typing);
        assertThat(typing.says()).isEqualTo("Morning. A big gull lands on a post").isEqualTo(said());
    }

    @Test
    void twoWholeEditsMergeAlsoWhereNobodyHasTheTextOpen() {
        signIn.as(ana, () -> {
            shots.revise(shot, ShotField.PROMPT, "A gull lands", "A big gull lands");
            shots.revise(shot, ShotField.PROMPT, "A gull lands", "A gull lands softly");
        });
        assertThat(said()).isEqualTo("A big gull lands softly");
    }

    @Test
    void whoWasAwayMergesOnReturnAlsoOverPackedHistory() {
        Writer away = open();
        away.insert(0, "At dawn: ");
        Writer here = open();
        for (int i = 0; i < 250; i++) {
            here.insert(here.says().length(), ".");
            send(here);
        }
        assertThat(changesKept()).isLessThan(100);
        send(away);
        catchUp(away);
        assertThat(away.says()).isEqualTo("At dawn: A gull lands" + ".".repeat(250)).isEqualTo(said());
    }

    @Test
    void aChangeThatBuildsOnUnsentOnesAsksForAllOfThem() {
        Writer writer = open();
        writer.insert(0, "One. ");
        writer.take(); // lost on its way
        writer.insert(0, "Two. ");
        assertThat(apply(writer, writer.take())).isFalse();
        assertThat(said()).isEqualTo("A gull lands");
        assertThat(apply(writer, writer.whole())).isTrue();
        assertThat(said()).isEqualTo("Two. One. A gull lands");
    }

    @Test
    void sendingTwiceDoesNoHarm() {
        Writer writer = open();
        writer.insert(0, "Once. ");
        byte[] change = writer.take();
        apply(writer, change);
        apply(writer, change);
        assertThat(said()).isEqualTo("Once. A gull lands");
    }

    @Test
    void onlyThoseWriteWhoMay() {
        Writer writer = open();
        writer.insert(0, "Mine. ");
        byte[] change = writer.take();
        String reviewer = people.member(team, Role.REVIEWER);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> texts.apply(prompt, writer.document(), change)))
                .isInstanceOf(Refusal.NotAllowed.class);
        String stranger = people.member(people.team("Others"), Role.OWNER);
        assertThatThrownBy(() -> signIn.as(stranger, () -> texts.open(prompt))).isInstanceOf(Refusal.NotFound.class);
        signIn.as(ana, () -> order.delete(shot));
        assertThatThrownBy(() -> apply(writer, change)).isInstanceOf(Refusal.Gone.class);
        signIn.as(ana, () -> order.restore(shot));
        apply(writer, change);
        assertThat(said()).isEqualTo("Mine. A gull lands");
    }

    @Test
    void whatWouldBeTooLongIsRefusedAndTheTextStays() {
        Writer writer = open();
        writer.insert(0, "x".repeat(10_000));
        assertThatThrownBy(() -> send(writer)).isInstanceOf(Refusal.Invalid.class).hasMessageContaining("10,000");
        Writer other = open();
        other.insert(0, "Still ");
        send(other);
        assertThat(said()).isEqualTo("Still A gull lands");
    }

    @Test
    void whatNoScreenShowsIsTakenOutForEverybody() {
        Writer writer = open();
        writer.insert(0, "Bell\u0007 ");
        send(writer);
        catchUp(writer);
        assertThat(writer.says()).isEqualTo("Bell A gull lands").isEqualTo(said());
    }

    private static Stream<byte[]> hostile() {
        Random random = new Random(7);
        return Stream.concat(
                Stream.of(
                        new byte[0],
                        new byte[] {1},
                        // more structs than there are bytes in the world, then nothing
                        new byte[] {1, -1, -1, -1, -1, -1, -1, -1, 15, 1, 0},
                        new byte[] {-1, -1, -1, -1, -1, -1, -1, 15, 1, 1, 0},
                        new byte[SharedTexts.LONGEST_CHANGE + 1]),
                IntStream.range(0, 400).mapToObj(i -> {
                    byte[] noise = new byte[random.nextInt(200) + 2];
                    random.nextBytes(noise);
                    noise[0] = (byte) random.nextInt(4);
                    return noise;
                }));
    }

    @Test
    void garbageIsRefusedWithoutHarm() {
        Writer writer = open();
        hostile().forEach(garbage -> {
            try {
                apply(writer, garbage);
            } catch (Refusal refused) {
                assertThat(refused).hasMessageEndingWith(garbage.length > SharedTexts.LONGEST_CHANGE ? "pieces." : "changed.");
            }
        });
        assertThat(said()).isEqualTo("A gull lands");
        writer.insert(0, "Fine. ");
        send(writer);
        assertThat(said()).isEqualTo("Fine. A gull lands");
    }

    /** Real changes with a few bytes broken on their way. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void aBrokenChangeNeverBreaksTheText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            try (Writer writer = reading()) {
                writer.insert(random.nextInt(writer.says().length() + 1), "word " + round + ". ");
                byte[] broken = writer.take();
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                apply(writer, broken);
            } catch (Refusal refused) {
                assertThat(refused).isInstanceOf(Refusal.Invalid.class);
            }
            try (Writer reader = reading()) {
                assertThat(reader.says()).isEqualTo(said());
            }
        }
        Writer last = open();
        last.insert(0, "Fine. ");
        send(last);
        assertThat(said()).startsWith("Fine. ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "format", "beside"})
    void nothingButLettersIsTaken(String strange) {
        Writer writer = open();
        assertThatThrownBy(() -> apply(writer, writer.strange(strange))).isInstanceOf(Refusal.Invalid.class);
        assertThat(said()).isEqualTo("A gull lands");
    }

    /** Three people type, delete, lose the connection and come back, while a fourth edits as a whole, in any order. */
    @ParameterizedTest
    @ValueSource(longs = {11, 23, 42, 77, 1001, 20261})
    void allEndWithTheSameTextAndNoLetterIsLost(long seed) {
        Random random = new Random(seed);
        List<Writer> all = List.of(open(), open(), open());
        Set<String> typed = new HashSet<>();
        for (int step = 0; step < 120; step++) {
            Writer writer = all.get(random.nextInt(all.size()));
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> typed.add(type(writer, "<" + step + ">", random));
                case 4 -> deletePlainLetters(writer, random);
                case 5 -> send(writer);
                case 6 -> catchUp(writer);
                default -> typed.add(editAsAWhole("{" + step + "}", random));
            }
        }
        all.forEach(this::send);
        all.forEach(this::catchUp);
        assertThat(all).allSatisfy(writer -> assertThat(writer.says()).isEqualTo(said()));
        assertThat(said()).contains(typed);
    }

    /** Never into a word that somebody typed: it is looked for in the end. */
    private static String type(Writer writer, String word, Random random) {
        writer.insert(gap(writer.says(), random), word);
        return word;
    }

    private static int gap(String text, Random random) {
        List<Integer> gaps = IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0 || at == text.length() || !isInWord(text, at))
                .boxed()
                .toList();
        return gaps.get(random.nextInt(gaps.size()));
    }

    private static boolean isInWord(String text, int at) {
        long opened = text.substring(0, at).chars().filter(c -> c == '<' || c == '{').count();
        long closed = text.substring(0, at).chars().filter(c -> c == '>' || c == '}').count();
        return opened != closed;
    }

    private static void deletePlainLetters(Writer writer, Random random) {
        String text = writer.says();
        int at = random.nextInt(text.length() + 1);
        if (at < text.length() && java.lang.Character.isLetter(text.charAt(at)) && !isInWord(text, at)) {
            writer.remove(at, 1);
        }
    }

    private String editAsAWhole(String word, Random random) {
        String base = said();
        int at = gap(base, random);
        signIn.as(ana, () -> shots.revise(shot, ShotField.PROMPT, base, base.substring(0, at) + word + base.substring(at)));
        return word;
    }

    private Writer open() {
        Writer writer = reading();
        writers.add(writer);
        return writer;
    }

    private Writer reading() {
        Writer writer = new Writer();
        writer.read(signIn.as(ana, () -> texts.open(prompt)));
        return writer;
    }

    private void send(Writer writer) {
        byte[] change = writer.take();
        if (change.length > 0) {
            assertThat(apply(writer, change)).isTrue();
        }
    }

    private boolean apply(Writer writer, byte[] change) {
        return signIn.as(ana, () -> texts.apply(prompt, writer.document(), change));
    }

    private void catchUp(Writer writer) {
        writer.read(signIn.as(ana, () -> texts.since(prompt, writer.document(), writer.sequence())));
    }

    private String said() {
        return signIn.as(ana, () -> shots.of(shot)).prompt();
    }

    private long changesKept() {
        return database.sql("select count(*) from shared_text_change join shared_text on text_id = id where owner_id = :shot")
                .param("shot", shot.value())
                .query(Long.class)
                .single();
    }
}
