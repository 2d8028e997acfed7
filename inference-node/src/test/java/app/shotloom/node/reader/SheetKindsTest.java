package app.shotloom.node.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetKindsTest {
    private static final CastMember KITE = sheet("prop", "Kite", "as long as an arm", "paper", "red");
    private static final CastMember CAFE = sheet("location", "The Blue Door", "long and narrow", "white tiles", "green");

    @Test
    void drawsAPropAsAThingOfItsSheet() {
        Brief brief = Reader.read("@Mia throws the @Kite to @Osk.", Reader.member("Mia"), Reader.member("Osk"), KITE);

        Brief.Subject kite = Reader.subject(brief, "Kite");
        assertThat(kite.kind()).isEqualTo(Brief.Kind.THING);
        assertThat(kite.characterId()).isEqualTo("kite");
        assertThat(Reader.beats(brief)).containsExactly("Mia: throw Kite to Osk");
        assertThat(brief.caption()).contains("is as long as an arm, made of paper and red").doesNotContain("wears");
    }

    @ParameterizedTest
    @CsvSource({
        "@Mia sits at a table in @The Blue Door.",
        "@The Blue Door at night. @Mia sits at a table.",
        "Interior of @The Blue Door. @Mia reads.",
        "@Mia stands outside @The Blue Door.",
        "@Mia walks into @The Blue Door and sits down."
    })
    void shootsAtALocationInsteadOfDrawingItAsAThing(String prompt) {
        Brief brief = Reader.read(prompt, Reader.member("Mia"), CAFE);

        assertThat(brief.setting()).isEqualTo("The Blue Door");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).contains("Mia").doesNotContain("The Blue Door");
    }

    @Test
    void smilesOnABeachAndNotAtIt() {
        Brief brief = Reader.read("@Mia smiles on the beach.", Reader.member("Mia"));

        assertThat(brief.setting()).isEqualTo("beach");
        assertThat(Reader.beats(brief)).containsExactly("Mia: smile");
    }

    private static CastMember sheet(String kind, String name, String build, String skin, String colours) {
        return new CastMember(kind, name.toLowerCase(), name, "", new Appearance("", build, skin, "", "", colours), List.of());
    }
}
