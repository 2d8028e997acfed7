package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.shots.internal.ShotRepository;
import app.shotloom.shots.internal.StoredShot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds whole shots at once, where no person types them field by field. */
@Service
public class NewShots {

    private final Shots shots;
    private final Boards boards;
    private final Scenes scenes;
    private final ShotRepository stored;

    NewShots(Shots shots, Boards boards, Scenes scenes, ShotRepository stored) {
        this.shots = shots;
        this.boards = boards;
        this.scenes = scenes;
        this.stored = stored;
    }

    /** A new shot at the end of the board's last scene, which is made if there is none. */
    @Transactional
    public ShotId append(BoardId board, String prompt, Duration duration, AspectRatio aspectRatio) {
        ShotId id = shots.create(lastScene(board), Integer.MAX_VALUE, prompt);
        Shot made = shots.of(id);
        write(made, ShotField.DURATION, ShotDuration.text(duration));
        write(made, ShotField.ASPECT_RATIO, aspectRatio.code());
        return id;
    }

    /** The value as the field would keep it. @throws app.shotloom.shared.Refusal.Invalid when it breaks a rule of the field */
    public static String cleaned(ShotField field, String value) {
        StoredShot probe = new StoredShot(ShotId.next(), BoardId.next());
        probe.write(field, value);
        return probe.read().value(field);
    }

    /** What shots say whose places the caller has just made; nothing is told of it, since nobody knows them yet. */
    @Transactional
    public void fill(BoardId board, Map<ShotId, Map<ShotField, String>> said) {
        boards.requireEdit(board);
        said.forEach((id, values) -> {
            StoredShot shot = new StoredShot(id, board);
            values.forEach(shot::write);
            stored.save(shot);
        });
    }

    private void write(Shot made, ShotField field, String value) {
        shots.revise(made.id(), field, made.value(field), value);
    }

    private SceneId lastScene(BoardId board) {
        boards.requireEdit(board);
        List<Outline.Scene> inOrder = boards.outline(board).scenes();
        return inOrder.isEmpty() ? scenes.add(board, "", null) : inOrder.getLast().id();
    }
}
