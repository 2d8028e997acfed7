package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.internal.CharacterRepository;
import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.cast.internal.Followers;
import app.shotloom.cast.internal.SheetDesk;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sheets that a team keeps for all of its boards. {@link Cast} changes them, as it does those of boards; a board takes one as
 * a copy, or follows it and says from then on what the library says.
 */
@Service
public class Library {

    static final int MOST = 500;

    /** A sheet of the library of a team, and how many sheets of boards follow it. */
    public record Entry(Character sheet, TeamId team, boolean mayEdit, int followers) {}

    private final CharacterRepository sheets;
    private final SheetDesk desk;
    private final Followers followers;
    private final Cast cast;
    private final Boards boards;
    private final Memberships memberships;
    private final Clock clock;

    Library(
            CharacterRepository sheets,
            SheetDesk desk,
            Followers followers,
            Cast cast,
            Boards boards,
            Memberships memberships,
            Clock clock) {
        this.sheets = sheets;
        this.desk = desk;
        this.followers = followers;
        this.cast = cast;
        this.boards = boards;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The libraries of all teams one is in, each by name. */
    @Transactional(readOnly = true)
    public List<Entry> mine() {
        return memberships.mine().stream().flatMap(each -> entries(each).stream()).toList();
    }

    /** What the team of a board keeps. */
    @Transactional(readOnly = true)
    public List<Entry> of(BoardId board) {
        boards.requireView(board);
        TeamId team = boards.teamOf(board);
        return memberships.mine().stream()
                .filter(each -> each.team().equals(team))
                .flatMap(each -> entries(each).stream())
                .toList();
    }

    private List<Entry> entries(Membership member) {
        return sheets.ofLibrary(member.team().value()).stream()
                .map(sheet -> new Entry(
                        sheet.read(), member.team(), member.role().mayEdit(), sheets.countFollowing(sheet.id().value())))
                .toList();
    }

    /** An empty sheet. */
    @Transactional
    public CharacterId create(TeamId team, SheetKind kind, String name) {
        memberships.requireEditor(team);
        return begin(team, new CharacterSheet(CharacterId.next(), team, kind, name, clock.instant()));
    }

    /** A copy of a board's sheet. The sheet on the board stays as it is, and for itself. */
    @Transactional
    public CharacterId keep(CharacterId sheet) {
        Character wanted = cast.of(sheet);
        TeamId team = desk.requireEdit(sheet);
        CharacterSheet kept = new CharacterSheet(CharacterId.next(), team, wanted.kind(), wanted.name(), clock.instant());
        kept.say(wanted);
        return begin(team, kept);
    }

    private CharacterId begin(TeamId team, CharacterSheet sheet) {
        if (sheets.ofLibrary(team.value()).size() >= MOST) {
            throw new Refusal.Invalid("name", Saying.of("cast.refused.library", "most", MOST));
        }
        desk.save(sheet);
        return sheet.id();
    }

    /**
     * Puts one of the team's sheets on a board.
     *
     * @param linked whether it follows the library from then on
     * @throws Refusal.Invalid when the board has a sheet of that name
     */
    @Transactional
    public CharacterId place(CharacterId library, BoardId board, boolean linked) {
        CharacterSheet kept = kept(library);
        boards.requireEdit(board);
        if (!boards.teamOf(board).equals(kept.team())) {
            throw new Refusal.NotFound("character");
        }
        CharacterId made = cast.add(board, kept.read());
        if (linked) {
            link(made, library);
        }
        return made;
    }

    /** A sheet of a board says from now on what the library's says, and is changed there. */
    @Transactional
    public void link(CharacterId sheet, CharacterId library) {
        CharacterSheet kept = kept(library);
        CharacterSheet one = desk.editable(sheet);
        if (one.board() == null || !desk.requireEdit(sheet).equals(kept.team())) {
            throw new Refusal.NotFound("character");
        }
        one.follow(library);
        desk.save(one);
        followers.say(kept.read());
    }

    /** It stays as it is, and is changed for itself from now on. */
    @Transactional
    public void detach(CharacterId sheet) {
        CharacterSheet one = desk.editable(sheet);
        one.detach();
        desk.save(one);
    }

    /** Sheets of boards that follow it stay as they are, each for itself; answers which those were. */
    @Transactional
    public List<CharacterId> delete(CharacterId library) {
        List<CharacterId> letGo = sheets.following(library.value()).stream().map(CharacterSheet::id).toList();
        cast.delete(library);
        return letGo;
    }

    /** Brings it back, and has these follow it again. */
    @Transactional
    public void restore(CharacterId library, List<CharacterId> followers) {
        cast.restore(library);
        followers.forEach(sheet -> link(sheet, library));
    }

    private CharacterSheet kept(CharacterId library) {
        CharacterSheet kept = desk.viewable(library);
        if (kept.team() == null || kept.isDeleted()) {
            throw new Refusal.NotFound("character");
        }
        return kept;
    }
}
