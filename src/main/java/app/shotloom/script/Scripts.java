package app.shotloom.script;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.CurrentUser;
import app.shotloom.script.breakdown.Breakdown;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.script.comparison.Comparison;
import app.shotloom.script.comparison.Fate;
import app.shotloom.script.format.FountainWriter;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.script.format.UnreadableScriptException;
import app.shotloom.script.internal.Acceptance;
import app.shotloom.script.internal.PassageRepository;
import app.shotloom.script.internal.PlayText;
import app.shotloom.script.internal.ProposalRepository;
import app.shotloom.script.internal.ScriptRepository;
import app.shotloom.script.internal.StoredPassage;
import app.shotloom.script.internal.StoredProposal;
import app.shotloom.script.internal.StoredScript;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The screenplay of a board: read as a proposal, accepted in parts, and given back as it was written. */
@Service
public class Scripts {

    /** Proposals that nobody accepted are kept so long. */
    private static final Duration KEPT = Duration.ofDays(14);

    private final ScriptRepository scripts;
    private final PassageRepository passages;
    private final ProposalRepository proposals;
    private final Acceptance acceptance;
    private final PlayText text;
    private final Boards boards;
    private final Shots shots;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Scripts(
            ScriptRepository scripts,
            PassageRepository passages,
            ProposalRepository proposals,
            Acceptance acceptance,
            PlayText text,
            Boards boards,
            Shots shots,
            CurrentUser user,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.scripts = scripts;
        this.passages = passages;
        this.proposals = proposals;
        this.acceptance = acceptance;
        this.text = text;
        this.boards = boards;
        this.shots = shots;
        this.user = user;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came onto the board. */
    public record Accepted(List<SceneId> scenes, List<ShotId> shots) {}

    /**
     * Reads a file. The board stays as it is until {@link #accept}.
     *
     * @throws Refusal.Invalid when it cannot be read; the message names the line
     */
    public Proposal propose(BoardId board, ScriptFormat format, byte[] file) {
        boards.requireEdit(board);
        Screenplay play = parse(format, file);
        return Objects.requireNonNull(transaction.execute(status -> keep(board, format, play)));
    }

    private Proposal keep(BoardId board, ScriptFormat format, Screenplay play) {
        proposals.forget(board.value(), clock.instant().minus(KEPT));
        StoredProposal stored =
                proposals.save(new StoredProposal(board, format.code(), text.write(play), user.id(), clock.instant()));
        return read(stored, play);
    }

    private static Screenplay parse(ScriptFormat format, byte[] file) {
        if (file.length > ScriptFormat.LARGEST_FILE) {
            throw new Refusal.TooLarge(Saying.of("script.refused.too-large", "most", ScriptFormat.LARGEST_FILE / 1_048_576));
        }
        try {
            return format.parse(file);
        } catch (UnreadableScriptException unreadable) {
            throw new Refusal.Invalid("script", unreadable.why());
        }
    }

    @Transactional(readOnly = true)
    public Proposal of(ProposalId id) {
        StoredProposal stored = proposals.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("script"));
        boards.requireView(stored.board());
        return read(stored, text.read(stored.play()));
    }

    private Proposal read(StoredProposal stored, Screenplay play) {
        Breakdown breakdown = Breakdown.of(play);
        List<Element> before = live(stored.board()).stream().map(StoredPassage::element).toList();
        Comparison comparison = Comparison.of(before, play.elements());
        List<Proposal.Change> changes = IntStream.range(0, play.elements().size())
                .mapToObj(index -> change(comparison, before, index))
                .toList();
        List<Element> cut = comparison.cut().stream().map(before::get).toList();
        return new Proposal(
                stored.id(), stored.board(), play, breakdown.scenes(), breakdown.characters(), changes, cut, stored.accepted());
    }

    private static Proposal.Change change(Comparison comparison, List<Element> before, int index) {
        Fate fate = comparison.fate(index);
        String words = fate == Fate.CHANGED ? before.get(comparison.origin(index)).text() : null;
        return new Proposal.Change(fate, words);
    }

    /**
     * Brings scenes onto the board: new ones with their shots, and new shots of scenes that are there. What the board has of
     * the script is joined to it; no shot is changed, moved or deleted.
     *
     * @param scenes by their index; null for all
     */
    @Transactional
    public Accepted accept(ProposalId id, @Nullable Collection<Integer> scenes) {
        StoredProposal stored = proposals.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("script"));
        BoardId board = stored.board();
        boards.requireEdit(board);
        lock(board);
        Screenplay play = text.read(stored.play());
        List<SceneDraft> drafts = Breakdown.of(play).scenes();
        int count = drafts.size();
        Set<Integer> wanted = wanted(scenes, count);
        var all = new TreeSet<>(stored.accepted());
        all.addAll(wanted);
        Acceptance.Made made = Gestures.as(
                "accept-script", () -> acceptance.join(board, play, drafts, wanted, all.size() == count));
        // what was read before has been let go of meanwhile
        proposals.lock(id.value()).orElseThrow().accept(wanted);
        lock(board).title(text.writeTitle(play.titlePage()), user.id(), clock.instant());
        events.publishEvent(new ScriptChanged(board));
        return new Accepted(made.scenes(), made.shots());
    }

    private static Set<Integer> wanted(@Nullable Collection<Integer> scenes, int count) {
        if (scenes == null) {
            return IntStream.range(0, count).boxed().collect(Collectors.toCollection(TreeSet::new));
        }
        for (int scene : scenes) {
            if (scene < 0 || scene >= count) {
                throw new Refusal.Invalid("scenes", Saying.of("script.refused.no-scenes", "count", count, "last", count - 1));
            }
        }
        return new TreeSet<>(scenes);
    }

    private StoredScript lock(BoardId board) {
        scripts.begin(board.value(), user.id().value(), clock.instant());
        return scripts.lock(board.value()).orElseThrow(() -> new Refusal.NotFound("script"));
    }

    /** The script as it was accepted, without what was cut; empty where the board has none. */
    @Transactional(readOnly = true)
    public Screenplay of(BoardId board) {
        boards.requireView(board);
        Map<String, String> titlePage = scripts.findById(board.value())
                .map(script -> text.readTitle(script.titlePage()))
                .orElseGet(LinkedHashMap::new);
        return new Screenplay(titlePage, live(board).stream().map(StoredPassage::element).toList(), List.of());
    }

    /** The same as Fountain. */
    @Transactional(readOnly = true)
    public String fountain(BoardId board) {
        return FountainWriter.write(of(board));
    }

    /** Passage by passage, each beside what it became; those that were cut are among them. */
    @Transactional(readOnly = true)
    public List<Passage> passages(BoardId board) {
        boards.requireView(board);
        return passages.ofBoard(board.value()).stream()
                .map(each -> new Passage(
                        each.id(), each.element(), each.scene(), each.shot(), each.isCut(), each.takenWords()))
                .toList();
    }

    /** Whoever looks after its shot has seen what changed. */
    @Transactional
    public void settle(BoardId board, UUID passage) {
        boards.requireEdit(board);
        passages.findById(passage)
                .filter(found -> found.isOf(board))
                .orElseThrow(() -> new Refusal.NotFound("passage"))
                .settle();
        events.publishEvent(new ScriptChanged(board));
    }

    /** A field of a shot that took over what the script says, with what it said before. */
    public record TakenOver(ShotId shot, ShotField field, String before, String after) {}

    /**
     * Lets a shot say what the script says now: what is spoken as its dialogue, anything else as its prompt, as a new shot of
     * these passages would.
     *
     * @param passage one of the shot's; the others of the same field are settled with it
     */
    @Transactional
    public TakenOver takeOver(BoardId board, UUID passage) {
        boards.requireEdit(board);
        List<StoredPassage> all = live(board);
        StoredPassage changed = all.stream()
                .filter(each -> each.id().equals(passage) && each.shot() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("passage"));
        ShotId shot = Objects.requireNonNull(changed.shot());
        List<StoredPassage> its = all.stream().filter(each -> shot.equals(each.shot())).toList();
        boolean spoken = changed.element().character() != null;
        List<ShotDraft> drafts = Breakdown.shotsOf(its.stream().map(StoredPassage::element).toList());
        ShotField field = spoken ? ShotField.DIALOGUE : ShotField.PROMPT;
        String before = shots.of(shot).value(field);
        String after = acceptance.words(board, drafts, field);
        shots.revise(shot, field, before, after);
        its.stream().filter(each -> spoken == (each.element().character() != null)).forEach(StoredPassage::settle);
        events.publishEvent(new ScriptChanged(board));
        return new TakenOver(shot, field, before, after);
    }

    private List<StoredPassage> live(BoardId board) {
        return passages.ofBoard(board.value()).stream().filter(each -> !each.isCut()).toList();
    }
}
