package app.shotloom.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.text.SharedTexts;
import app.shotloom.text.TextRef;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class CastTest {

    @Autowired
    Boards boards;

    @Autowired
    Cast cast;

    @Autowired
    SharedTexts texts;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String reviewer;
    private BoardId board;
    private CharacterId mia;

    @BeforeEach
    void aBoardWithMia() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        Appearance look = new Appearance("10", "slim", "light brown", "black curls", "yellow raincoat", "yellow");
        mia = signIn.as(ana, () -> cast.create(board, "Mia", "Collects umbrellas", look));
    }

    @Test
    void letsTheTeamSeeTheSheetAndFindItInWords() {
        assertThat(signIn.as(reviewer, () -> cast.of(mia)).appearance().hair()).isEqualTo("black curls");
        assertThat(signIn.as(reviewer, () -> cast.mentionedIn(board, "@MIA waits"))).hasSize(1);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> cast.revise(mia, CharacterField.AGE, "10", "11")))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void refusesASecondCharacterOfTheSameName() {
        assertThatThrownBy(() -> signIn.as(ana, () -> cast.create(board, "MIA", "", Appearance.UNSAID)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("name");
    }

    @Test
    void tellsWhoComesSecondWhatStands() {
        signIn.as(ana, () -> cast.revise(mia, CharacterField.HAIR, "black curls", "red braids"));
        assertThat(signIn.as(ana, () -> cast.revise(mia, CharacterField.HAIR, "black curls", "bald")))
                .isEqualTo(new CharacterRevision.Overtaken("red braids", "bald"));
    }

    @Test
    void mergesWhatTwoWriteInOneDescription() {
        String begun = signIn.as(ana, () -> cast.of(mia)).description();
        signIn.as(ana, () -> cast.revise(mia, CharacterField.DESCRIPTION, begun, "At dawn. " + begun));
        assertThat(signIn.as(ana, () -> cast.revise(mia, CharacterField.DESCRIPTION, begun, begun + " Always wet.")))
                .isEqualTo(new CharacterRevision.Saved("At dawn. " + begun + " Always wet."));
        TextRef text = SheetWriting.ref(mia, CharacterField.DESCRIPTION);
        assertThat(signIn.as(ana, () -> texts.open(text)).says()).isEqualTo("At dawn. " + begun + " Always wet.");
        assertThatThrownBy(() -> signIn.as(ana, () -> texts.open(SheetWriting.ref(mia, CharacterField.HAIR))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void takesAReferenceImageAndRefusesAFake() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        signIn.as(ana, () -> cast.addReference(mia, new ByteArrayInputStream(png.toByteArray())));
        assertThat(signIn.as(ana, () -> cast.of(mia)).references()).hasSize(1);
        assertThatThrownBy(() ->
                        signIn.as(ana, () -> cast.addReference(mia, new ByteArrayInputStream("not a picture".getBytes()))))
                .isInstanceOf(Refusal.Invalid.class);
    }
}
