package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Passage;
import app.shotloom.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passage of a board's script, with the scene or shot that it became. */
@Entity
@Table(name = "script_passage")
public class StoredPassage {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    private int place;

    private String type;

    private String words;

    private int depth;

    private boolean dual;

    @Column(name = "scene_number")
    private @Nullable String sceneNumber;

    private @Nullable String speaker;

    @Column(name = "taken_words")
    private String takenWords;

    @Column(name = "scene_id")
    private @Nullable UUID scene;

    @Column(name = "shot_id")
    private @Nullable UUID shot;

    @Column(name = "cut_at")
    private @Nullable Instant cutAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredPassage() {}

    @SuppressWarnings("NullAway") // say() fills the rest
    public StoredPassage(BoardId board, Element element) {
        this.id = Ids.next();
        this.board = board.value();
        say(element);
        this.takenWords = element.text();
    }

    /** As it was on another board; what it became is on this one. */
    public static StoredPassage kept(BoardId board, Passage passage, int place, Instant now) {
        StoredPassage kept = new StoredPassage(board, passage.element());
        kept.placeAt(place);
        kept.takenWords = passage.takenWords();
        kept.scene = passage.scene() == null ? null : passage.scene().value();
        kept.shot = passage.shot() == null ? null : passage.shot().value();
        kept.cutAt = passage.cut() ? now : null;
        return kept;
    }

    /** Other words; what it became stays. */
    public void say(Element element) {
        type = element.type().code();
        words = element.text();
        depth = element.depth();
        dual = element.dual();
        sceneNumber = element.sceneNumber();
        speaker = element.character();
        cutAt = null;
    }

    public Element element() {
        return new Element(ElementType.of(type), words, depth, dual, sceneNumber, speaker, 0);
    }

    public boolean isOf(BoardId board) {
        return this.board.equals(board.value());
    }

    public UUID id() {
        return id;
    }

    public void placeAt(int place) {
        this.place = place;
    }

    public void became(SceneId scene) {
        this.scene = scene.value();
    }

    public void became(ShotId shot) {
        this.shot = shot.value();
        this.takenWords = words;
    }

    /** New words of a shot that is there already: whoever looks after it has not seen them. */
    public void joins(ShotId shot) {
        this.shot = shot.value();
        this.takenWords = "";
    }

    public @Nullable SceneId scene() {
        return scene == null ? null : new SceneId(scene);
    }

    public @Nullable ShotId shot() {
        return shot == null ? null : new ShotId(shot);
    }

    /** The words its shot was made from, or last compared with. */
    public String takenWords() {
        return takenWords;
    }

    /** Whoever looks after the shot has seen these words. */
    public void settle() {
        takenWords = words;
    }

    public void cut(Instant now) {
        cutAt = now;
    }

    public boolean isCut() {
        return cutAt != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredPassage that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
