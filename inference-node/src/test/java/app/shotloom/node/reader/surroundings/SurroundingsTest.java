package app.shotloom.node.reader.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Codes;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.ink.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A man runs through the rain at night. | night | - | rain | A man runs.
            On a rainy night, a dog crosses the street. | night | - | rain | a dog crosses the street.
            A windy day, a kite flies. | - | - | wind | a kite flies.
            a summer day at the beach | - | summer | - | at the beach
            The leaves fall in autumn. | - | autumn | - | The leaves fall.
            In the fall, leaves cover the park. | - | autumn | - | leaves cover the park.
            It is raining. A woman opens an umbrella. | - | - | rain | A woman opens an umbrella.
            snow falls on a small cabin | - | - | snow | a small cabin
            The sunset over the sea. | dusk | - | - | The sunset over the sea.
            early morning, mist over the lake | dawn | - | fog | mist over the lake
            """)
    void readsTimeSeasonAndWeather(String prompt, String time, String season, String weather, String rest) {
        Surroundings found = Surroundings.in(prompt);

        assertThat(found.time()).isEqualTo(time);
        assertThat(found.season()).isEqualTo(season);
        assertThat(found.weather()).isEqualTo(weather);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A watercolor painting of a lighthouse | watercolour | WATERCOLOUR | a lighthouse
            A pencil sketch of a horse. | pencil | PENCIL | a horse.
            A couple on the beach, Van Gogh style | oil painting | WATERCOLOUR | A couple on the beach
            A black and white photo of a city | noir | NOIR | a city
            Film noir: a detective smokes | noir | NOIR | a detective smokes
            Drawn in chalk, a fox sleeps. | chalk | CHALK | a fox sleeps.
            A blueprint of a house | blueprint | BLUEPRINT | a house
            a shark swims, animated style | flat | FLAT | a shark swims
            A timelapse of a wet sponge | time-lapse | INK | a wet sponge
            A cat, manga | ink | INK | A cat
            A photorealistic dog runs in slow motion | photorealistic | INK | A dog runs
            """)
    void readsTheStyleAndTheLookItAsksFor(String prompt, String style, Look look, String rest) {
        Surroundings found = Surroundings.in(prompt);

        assertThat(found.style()).startsWith(style);
        assertThat(Looks.of(null, found.style())).isEqualTo(look);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @Test
    void readsLightAndMood() {
        Surroundings found = Surroundings.in("A living room, warm light, calm mood.");

        assertThat(found.light()).isEqualTo("golden");
        assertThat(found.mood()).isEqualTo("calm");
        assertThat(found.rest()).isEqualTo("A living room.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A black and white cat sits on a chair.",
        "An oil painting hangs on the wall.",
        "A girl paints a watercolor of a mountain.",
        "A blueprint lies on a table.",
        "A woman in a raincoat and rain boots.",
        "A sad boy sits on a bench.",
        "a night stand with a lamp",
    })
    void leavesThingsThatSoundLikeIt(String prompt) {
        Surroundings found = Surroundings.in(prompt);

        assertThat(found).isEqualTo(new Surroundings(null, null, null, null, null, found.style(), prompt));
        assertThat(found.style()).isEmpty();
    }

    @Test
    void saysOnlyWhatABriefKnows() {
        Surroundings found = Surroundings.in("A foggy winter evening, moonlit.");

        assertThat(Codes.TIMES).contains(found.time());
        assertThat(Codes.SEASONS).contains(found.season());
        assertThat(Codes.WEATHERS).contains(found.weather());
    }
}
