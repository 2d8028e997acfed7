package app.shotloom.cast;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Look;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CastBook.InShot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CastBookTest {

    private final BoardId board = BoardId.next();
    private final SceneId scene = SceneId.next();
    private final ShotId shot = ShotId.next();
    private final Character mia = sheet(SheetKind.CHARACTER, "Mia", "", new Appearance("", "", "", "", "a yellow raincoat, jeans", ""));
    private final Character coat = sheet(SheetKind.PROP, "Coat", "", new Appearance("", "", "", "", "", "red"));
    private final Character lantern = sheet(SheetKind.PROP, "Lantern", "", Appearance.UNSAID);
    private final Character harbour = sheet(SheetKind.LOCATION, "Harbour", "", Appearance.UNSAID);
    private final Character charcoal = sheet(SheetKind.STYLE, "Smoke", "Loose charcoal, warm paper, two greys", Appearance.UNSAID);
    private final List<Character> all = List.of(mia, coat, lantern, harbour, charcoal);

    private Character sheet(SheetKind kind, String name, String description, Appearance appearance) {
        return new Character(CharacterId.next(), board, kind, name, description, appearance, List.of());
    }

    private Relation relation(Character subject, RelationKind kind, @Nullable Character object, Reach where) {
        return new Relation(RelationId.next(), board, subject.id(), kind, "", object == null ? null : object.id(), where);
    }

    private InShot in(String text, Relation... relations) {
        return CastBook.of(all, List.of(relations)).in(shot, scene, text);
    }

    @Test
    void whatSomebodyWearsTakesThePlaceOfItsKind() {
        InShot shown = in("@Mia waits", relation(mia, RelationKind.WEARS, coat, Reach.of(scene)));
        assertThat(shown.shown().getFirst().sheet().appearance().clothing()).isEqualTo("jeans, red coat");
        assertThat(shown.shown().getFirst().print()).isNotEqualTo(mia.print());
    }

    @Test
    void elsewhereNothingIsChanged() {
        InShot shown = in("@Mia waits", relation(mia, RelationKind.WEARS, coat, Reach.of(SceneId.next())));
        assertThat(shown.shown().getFirst().sheet()).isEqualTo(mia);
        assertThat(shown.shown().getFirst().print()).isEqualTo(mia.print());
    }

    @Test
    void whatIsHeldIsInTheHandWhetherTheWordsNameItOrNot() {
        Relation holds = relation(mia, RelationKind.HOLDS, lantern, Reach.WHOLE_BOARD);
        assertThat(in("@Mia waits", holds).shown().getFirst().held()).containsExactly(lantern);
        assertThat(in("@Mia and @Lantern", holds).pairs()).containsExactly(new CastBook.Pair(lantern, "held-by", mia));
    }

    @Test
    void aPlaceCountsWhereTheWordsNameNone() {
        Relation at = relation(mia, RelationKind.IS_IN, harbour, Reach.WHOLE_BOARD);
        assertThat(in("@Mia waits", at).place()).isEqualTo(harbour);
        assertThat(in("@Mia waits at the @Harbour", at).place()).isNull();
        assertThat(in("A gull waits", at).place()).isNull();
    }

    @Test
    void theStyleOfTheWordsStandsOverThatOfTheShotAndThatOverTheBoards() {
        Character ink = sheet(SheetKind.STYLE, "Ink", "pen", Appearance.UNSAID);
        List<Relation> draws = List.of(
                relation(ink, RelationKind.DRAWS, null, Reach.of(shot)), relation(charcoal, RelationKind.DRAWS, null, Reach.WHOLE_BOARD));
        CastBook book = CastBook.of(List.of(mia, charcoal, ink), draws);
        assertThat(book.in(shot, scene, "Mia waits").style()).isEqualTo(ink);
        assertThat(book.in(ShotId.next(), scene, "Mia waits").style()).isEqualTo(charcoal);
        assertThat(book.in(shot, scene, "Mia waits, in the style of @Smoke").style()).isEqualTo(charcoal);
    }

    @Test
    void aStyleIsDrawnByTheHandItsWordsName() {
        assertThat(Styles.hand(charcoal)).contains(Look.PENCIL);
        assertThat(Styles.hand(mia)).isEmpty();
        assertThat(Styles.words(charcoal)).containsExactly("Smoke", "Loose charcoal", "warm paper", "two greys");
    }

    @Test
    void enginesReadTheNamesOfTodayAndNoStyles() {
        Character maya = new Character(
                mia.id(), board, SheetKind.CHARACTER, "Maya", "", Appearance.UNSAID, List.of(), List.of(), "", List.of("Mia"), null);
        CastBook book = CastBook.of(List.of(maya, charcoal), List.of());
        assertThat(book.plain("@Mia waits for Mia's kite, in the style of @Smoke")).isEqualTo("@Maya waits for Maya's kite");
        assertThat(book.plain("@Smoke: a gull. Smoke rises")).isEqualTo(": a gull. Smoke rises");
        assertThat(book.plain("A gull lands")).isEqualTo("A gull lands");
    }
}
