package app.shotloom.cast.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.CharacterChanged;
import app.shotloom.cast.CharacterId;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Hands out sheets to those who may have them, and takes them back changed. */
@Component
public class SheetDesk {

    private final CharacterRepository sheets;
    private final Boards boards;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;

    SheetDesk(CharacterRepository sheets, Boards boards, Memberships memberships, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.boards = boards;
        this.memberships = memberships;
        this.events = events;
    }

    /** To look at. */
    public CharacterSheet viewable(CharacterId id) {
        CharacterSheet sheet = sheets.findById(id.value()).orElseThrow(SheetDesk::none);
        BoardId board = sheet.board();
        TeamId team = sheet.team();
        if (board != null) {
            boards.requireView(board);
        } else if (team != null) {
            memberships.requireMember(team);
        }
        return sheet;
    }

    /** To change, one after the other. */
    public CharacterSheet editable(CharacterId id) {
        requireEdit(id);
        return sheets.lock(id.value()).orElseThrow(SheetDesk::none);
    }

    /** The same, of one that does not follow the library. */
    public CharacterSheet ownEditable(CharacterId id) {
        CharacterSheet sheet = editable(id);
        if (sheet.isFollowing()) {
            throw new Refusal.Invalid(null, Saying.of("cast.refused.follows"));
        }
        return sheet;
    }

    /** Asks before anything is loaded that may change until it is locked; answers the team it belongs to. */
    public TeamId requireEdit(CharacterId id) {
        CharacterRepository.Home home = sheets.homeOf(id.value()).orElseThrow(SheetDesk::none);
        UUID board = home.getBoard();
        if (board != null) {
            boards.requireEdit(new BoardId(board));
            return boards.teamOf(new BoardId(board));
        }
        UUID of = home.getTeam();
        if (of == null) {
            throw none();
        }
        TeamId team = new TeamId(of);
        memberships.requireEditor(team);
        return team;
    }

    public void save(CharacterSheet sheet) {
        BoardId board = sheet.board();
        try {
            sheets.saveAndFlush(sheet);
        } catch (DataIntegrityViolationException taken) {
            throw new Refusal.Invalid(
                    "name",
                    Saying.of(board == null ? "cast.refused.name.library" : "cast.refused.name.board"));
        }
        tell(board, sheet);
    }

    private void tell(@Nullable BoardId board, CharacterSheet sheet) {
        if (board != null) {
            events.publishEvent(new CharacterChanged(board, sheet.id()));
        }
    }

    private static Refusal none() {
        return new Refusal.NotFound("character");
    }
}
