package app.shotloom.script;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.identity.CurrentUser;
import app.shotloom.script.internal.PassageRepository;
import app.shotloom.script.internal.PlayText;
import app.shotloom.script.internal.ScriptRepository;
import app.shotloom.script.internal.StoredPassage;
import app.shotloom.script.internal.StoredScript;
import app.shotloom.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new board the script that it had elsewhere, with what each passage became. */
@Service
public class ScriptArchive {

    private final ScriptRepository scripts;
    private final PassageRepository passages;
    private final PlayText text;
    private final Boards boards;
    private final CurrentUser user;
    private final Clock clock;

    ScriptArchive(
            ScriptRepository scripts, PassageRepository passages, PlayText text, Boards boards, CurrentUser user, Clock clock) {
        this.scripts = scripts;
        this.passages = passages;
        this.text = text;
        this.boards = boards;
        this.user = user;
        this.clock = clock;
    }

    /** @param kept in the script's order, anchored to scenes and shots of this board; their ids are made anew */
    @Transactional
    public void keep(BoardId board, Map<String, String> titlePage, List<Passage> kept) {
        boards.requireEdit(board);
        scripts.begin(board.value(), user.id().value(), clock.instant());
        StoredScript script = scripts.lock(board.value()).orElseThrow(() -> new Refusal.NotFound("script"));
        script.title(text.writeTitle(titlePage), user.id(), clock.instant());
        List<StoredPassage> stored = new ArrayList<>();
        for (Passage passage : kept) {
            stored.add(StoredPassage.kept(board, passage, stored.size(), clock.instant()));
        }
        passages.saveAll(stored);
    }
}
