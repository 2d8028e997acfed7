package app.shotloom.node.reader.camera;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.Effort;
import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Codes;
import app.shotloom.node.reader.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameraWordsTest {
    private static final double SECONDS = 6;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Garden, zoom in. | zoom-in | Garden.
            Mount Fuji, pan to the left | pan-left | Mount Fuji
            Blue Lagoon, tilt down. | tilt-down | Blue Lagoon.
            The camera movement is static. Table, static shot, the camera is fixed. | static | Table.
            The camera slowly pulls back to reveal a city. | dolly-out | a city.
            We move in on her face as a girl cries. | dolly-in | a girl cries.
            camera rises above the rooftops | crane-up | the rooftops
            The camera follows a boy running to the left. | truck-left | a boy running to the left.
            A tracking shot of a car. | truck-right | a car.
            The camera circles around a dancer 360 degrees. | orbit-left | a dancer.
            The camera arcs to the right around a couple. | orbit-right | a couple.
            camera whip pans left to a startled cat | whip-left | a startled cat
            The camera does not move. A clock ticks. | static | A clock ticks.
            A crane shot rising up over the castle walls. | crane-up | the castle walls.
            Camera: slow pan from left to right across the mountains. | pan-right | the mountains.
            As the camera glides forward, candles light up. | dolly-in | candles light up.
            Slow zoom out from a leaf. | zoom-out | a leaf.
            """)
    void readsAMoveAndLeavesWhatIsSeen(String prompt, String move, String rest) {
        CameraWords words = CameraWords.in(prompt, SECONDS);

        assertThat(words.moves().stream().map(Brief.Move::move)).containsExactly(move);
        assertThat(words.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The camera pans left, then zooms in on a barn. | pan-left 0-3, zoom-in 3-6
            The camera pans left and then tilts up while a girl dances. | pan-left 0-3, tilt-up 3-6
            At 0:02 the camera tilts up. A balloon rises. | static 0-2, tilt-up 2-6
            A dog runs across a field, then the camera pans left. | static 0-3, pan-left 3-6
            The camera zooms in for two seconds, then stays still. | zoom-in 0-2, static 2-6
            [0:00-0:02] A dog runs. Pan left. [0:02-0:04] It barks. Zoom in. | pan-left 0-2, zoom-in 2-4, static 4-6
            Camera tilts down to her shoes, then up to her face. | tilt-down 0-3, tilt-up 3-6
            A shaky handheld camera follows soldiers. | truck-right 0-6, handheld 0-6
            The camera flies over the trees and descends. | dolly-in 0-3, crane-down 3-6
            """)
    void readsMovesInTheirOrderAndTime(String prompt, String moves) {
        assertThat(CameraWords.in(prompt, SECONDS).moves().stream()
                        .map(move -> "%s %.0f-%.0f".formatted(move.move(), move.startSeconds(), move.endSeconds()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(moves);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            An extreme close-up of an eye | extreme-close-up | - | - | an eye
            A close-up of a cat, shot on an 85mm lens | close-up | - | tele | a cat
            Photorealistic closeup video of two pirate ships | close-up | - | - | Photorealistic, two pirate ships
            Bird's-eye view of a harbour | - | overhead | - | a harbour
            Low angle shot of a tower, 24mm | - | low | wide | a tower
            A worm’s-eye view of skyscrapers | - | low | - | skyscrapers
            a skateboarder, fisheye lens | - | - | wide | a skateboarder
            Dutch angle, a man in an alley | - | dutch | - | a man in an alley
            A medium shot of a girl at eye level | medium | eye-level | - | a girl
            An establishing shot of a castle | extreme-long | - | - | a castle
            a bicycle on the left of a car, front view | - | eye-level | - | a bicycle on the left of a car
            A woman waits, seen from above | - | high | - | A woman waits
            A cowboy shot of a rider | medium-long | - | - | a rider
            """)
    void readsHowItIsFramed(String prompt, String size, String angle, String lens, String rest) {
        CameraWords words = CameraWords.in(prompt, SECONDS);

        assertThat(words.size()).isEqualTo(size);
        assertThat(words.angle()).isEqualTo(angle);
        assertThat(words.lens()).isEqualTo(lens);
        assertThat(words.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "One person hands a camera to another person to take a photo.",
        "A man sets up his camera on a tripod. The camera falls to the ground.",
        "The photographer raises the camera and takes a picture of a bird.",
        "A frying pan left on the stove. A pan right of a plate.",
        "A girl tilts her head up and looks at the sky.",
        "She zooms in on the map on her phone.",
        "Close up the shop, says the baker.",
        "A waiter drops a shot glass.",
    })
    void leavesCamerasAndPansThatAreThings(String prompt) {
        CameraWords words = CameraWords.in(prompt, SECONDS);

        assertThat(words.moves()).isEmpty();
        assertThat(words.size()).isNull();
        assertThat(words.rest()).isEqualTo(prompt);
    }

    @Test
    void aMoveThatLeadsToASizeBeginsWithAnother() {
        assertThat(CameraWords.in("The camera zooms in to a close-up of her eyes.", SECONDS).size()).isEqualTo("medium");
    }

    @Test
    void whatTheBoardChoosesComesFirst() {
        var chosen = new Words("", "", "long", "tilt-up", "low", "nonsense", null);
        var camera = CameraWords.in("A close-up, high angle, 85mm, pan left.", SECONDS).camera(chosen, "medium", SECONDS);

        assertThat(camera).isEqualTo(new Brief.Camera("long", true, "low", "tele", List.of(new Brief.Move("tilt-up", 0, 6))));
    }

    @Test
    void saysOnlyWhatABriefKnows() {
        String all = "Zoom in, then pan left, then the camera circles a tree, whips right, cranes up, shakes, follows a dog and pulls away.";

        assertThat(CameraWords.in(all, SECONDS).moves())
                .hasSizeGreaterThan(4)
                .allSatisfy(move -> assertThat(Codes.MOVES).contains(move.move()));
    }

    @Test
    void readsALongTextFast() {
        String text = "The camera pans left, then a dog - the old one - zooms by at 0:02 and is static. ".repeat(240);

        assertThat(Effort.of(() -> CameraWords.in(text, SECONDS))).isLessThan(Duration.ofMillis(300));
    }

    static Stream<String> moves() {
        return Stream.concat(Codes.MOVES.stream().map(move -> move.replace('-', ' ')), Stream.of(
                "orbit", "slow orbit", "zoom", "dolly", "pan", "slow pan", "tilt", "tracking", "steadicam", "push in", "pull back", "whip pan", "handheld camera", "static camera", "locked camera"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void readsAMoveByItsBareName(String move) {
        for (String prompt : List.of("A windmill, %s.", "A windmill, %s", "%s. A windmill.")) {
            CameraWords read = CameraWords.in(prompt.formatted(move), SECONDS);
            assertThat(read.moves()).as(prompt, move).hasSize(1);
            assertThat(read.rest()).as(prompt, move).matches("A windmill\\.?");
            if (Codes.MOVES.contains(move.replace(' ', '-'))) {
                assertThat(read.moves().getFirst().move()).isEqualTo(move.replace(' ', '-'));
            }
        }
    }

    @Test
    void leavesAPanAmongThings() {
        assertThat(CameraWords.in("A spoon, a fork, a pan.", SECONDS).moves()).isEmpty();
    }
}
