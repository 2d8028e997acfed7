package app.shotloom.render.internal;

import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.media.MediaId;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Shot;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a shot said when its render was asked for: later edits are for the next render. Kept as JSON with the job and
 * sent to the node in the same shape; a member's references are media ids when kept and links when sent.
 */
public record Order(Words words, List<Member> cast) {

    public record Words(
            String prompt, String dialogue, @Nullable String cameraSize, @Nullable String cameraMove) {}

    public record Member(
            String characterId, String name, String description, Appearance appearance, List<String> references) {}

    static Order of(Shot shot, List<Character> cast) {
        CameraSize size = shot.camera().size();
        CameraMove move = shot.camera().move();
        Words words = new Words(
                shot.prompt(), shot.dialogue(), size == null ? null : size.code(), move == null ? null : move.code());
        return new Order(words, cast.stream().map(Order::member).toList());
    }

    /** The same with every reference replaced. */
    public List<Member> castWith(Function<String, String> link) {
        return cast.stream()
                .map(member -> new Member(
                        member.characterId(),
                        member.name(),
                        member.description(),
                        member.appearance(),
                        member.references().stream().map(link).toList()))
                .toList();
    }

    private static Member member(Character character) {
        return new Member(
                character.id().toString(),
                character.name(),
                character.description(),
                character.appearance(),
                character.references().stream().map(MediaId::toString).toList());
    }
}
