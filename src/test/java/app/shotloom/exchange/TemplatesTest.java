package app.shotloom.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.Mentions;
import app.shotloom.exchange.internal.ShippedTemplates;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Boards that begin with a template, those of the program and those of a team. */
@ShotloomTest
@Import(FilledBoards.class)
class TemplatesTest {

    @Autowired
    Templates templates;

    @Autowired
    ShippedTemplates shipped;

    @Autowired
    FilledBoards filled;

    @Autowired
    Boards boards;

    @Autowired
    Shots shots;

    @Autowired
    Cast cast;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String reviewer;
    private String stranger;

    @BeforeEach
    void aTeam() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        stranger = people.member(people.team("Others"), Role.OWNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad", "launch", "lesson", "explainer", "dialogue", "vertical", "music"})
    void eachIsABoardWithShotsThatSpeakOfItsCastAndSayWhatToReplace(String code) throws IOException {
        try (var schema = BoardDocument.class.getResourceAsStream("board-document.json");
                var file = BoardDocument.class.getResourceAsStream("templates/" + code + ".json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
                    .validate(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
        }
        BoardId board = as(() -> templates.begin(code, "The water cycle"));
        List<Character> sheets = as(() -> cast.of(board));
        List<Shot> said = as(() -> boards.outline(board)).shots().map(placed -> as(() -> shots.of(placed.id()))).toList();
        assertThat(said).allSatisfy(shot -> {
            assertThat(shot.prompt()).isNotBlank();
            assertThat(shot.notes()).isNotBlank();
            assertThat(shot.prompt().replaceAll("@(" + String.join("|", sheets.stream().map(Character::name).toList()) + ")", "")).doesNotContain("@");
        });
        assertThat(sheets).allSatisfy(sheet ->
                assertThat(said).anyMatch(shot -> Mentions.in(shot.prompt(), List.of(sheet)).size() == 1));
        assertThat(as(() -> boards.outline(board)).scenes()).allSatisfy(scene -> assertThat(scene.title()).isNotBlank());
    }

    @Test
    void lengthsAndFramesAreWhatTheNameSays() {
        assertThat(shipped.all()).filteredOn(each -> each.code().equals("ad")).singleElement()
                .satisfies(ad -> assertThat(ad.length()).isEqualTo(Duration.ofSeconds(30)));
        assertThat(shipped.all()).filteredOn(each -> each.code().equals("vertical")).singleElement()
                .satisfies(social -> assertThat(social.ratio()).isEqualTo("9:16"));
        assertThat(shipped.all()).filteredOn(each -> each.code().equals("lesson")).singleElement()
                .satisfies(lesson -> assertThat(lesson.scenes()).hasSize(5));
    }

    @Test
    void aLessonAsksForItsTopic() {
        assertThat(as(() -> boards.outline(templates.begin("lesson", "  The water cycle "))).title()).isEqualTo("The water cycle in five steps");
        assertThatThrownBy(() -> as(() -> templates.begin("lesson", " "))).isInstanceOf(Refusal.Invalid.class).hasMessageContaining("what the lesson is about");
        assertThatThrownBy(() -> as(() -> templates.begin("opera", null))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> templates.begin("ad", null))).isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void aTeamKeepsBoardsToBeginOthersWith() {
        BoardId board = as(() -> filled.make(5));
        TemplateId id = as(() -> templates.save(board, "Our spot"));
        assertThat(as(() -> templates.own())).singleElement().satisfies(own -> {
            assertThat(own.name().inEnglish()).isEqualTo("Our spot");
            assertThat(own.shots()).isEqualTo((int) as(() -> boards.outline(board)).shots().count());
        });
        BoardId made = as(() -> templates.begin(id));
        assertThat(prompts(made)).isEqualTo(prompts(board));
        assertThat(as(() -> boards.outline(made)).title()).isEqualTo("Our spot");
        assertThat(as(() -> cast.of(made))).extracting(Character::references).isEqualTo(as(() -> cast.of(board)).stream().map(Character::references).toList());
        assertThat(as(() -> shots.ofBoard(made)).values()).allMatch(shot -> shot.chosenTake() == null);
    }

    @Test
    void templatesAreRenamedDeletedAndBroughtBack() {
        TemplateId id = as(() -> templates.save(boards.create("Kite"), "Old"));
        signIn.as(ana, () -> templates.rename(id, "New"));
        assertThat(as(() -> templates.own())).extracting(own -> own.name().inEnglish()).containsExactly("New");
        signIn.as(ana, () -> templates.delete(id));
        assertThat(as(() -> templates.own())).isEmpty();
        signIn.as(ana, () -> templates.restore(id));
        assertThat(as(() -> templates.own())).hasSize(1);
        assertThatThrownBy(() -> signIn.as(stranger, () -> templates.delete(id))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(stranger, () -> templates.begin(id))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> templates.rename(id, "x"))).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(signIn.as(stranger, () -> templates.own())).isEmpty();
    }

    private List<String> prompts(BoardId board) {
        return as(() -> boards.outline(board)).shots().map(Outline.Placed::id).map(id -> as(() -> shots.of(id)).prompt()).toList();
    }

    private <T> T as(Supplier<T> work) {
        return signIn.as(ana, work);
    }
}
