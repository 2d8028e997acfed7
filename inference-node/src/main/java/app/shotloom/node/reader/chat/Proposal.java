package app.shotloom.node.reader.chat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.BriefRules;
import app.shotloom.node.brief.Codes;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import app.shotloom.node.reader.corrections.Usual;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a brief of what the endpoint answered, or refuses it. */
final class Proposal {
    private static final List<String> LISTS = List.of("subjects", "relations", "beats", "states");
    private static final Set<String> FIELDS = Set.of(
            "setting", "time", "season", "weather", "light", "mood", "style", "subjects", "relations", "beats", "states",
            "dialogue", "camera", "absent", "undepicted");

    private final JsonMapper json;
    private final BriefOrder order;
    private final double seconds;

    Proposal(JsonMapper json, BriefOrder order) {
        this.json = json;
        this.order = order;
        this.seconds = order.durationSeconds();
    }

    /** @throws ChatRefusedException when it is no brief, or one that breaks a rule */
    Brief brief(String content) throws ChatRefusedException {
        try {
            Brief brief = json.treeToValue(filled(object(content)), Brief.class);
            Brief chosen = Draft.of(brief).camera(chosen(brief.camera())).brief();
            BriefRules.check(chosen);
            return chosen;
        } catch (JacksonException | ClassCastException | NullPointerException e) {
            throw new ChatRefusedException("it is no JSON in the form of a brief");
        } catch (IllegalArgumentException e) {
            throw new ChatRefusedException(String.valueOf(e.getMessage()));
        }
    }

    /** Models like to put their JSON between fences, or words before it. */
    private ObjectNode object(String content) throws ChatRefusedException {
        int start = content.indexOf('{');
        int end = content.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new ChatRefusedException("it holds no JSON");
        }
        return json.readTree(content.substring(start, end + 1)) instanceof ObjectNode object ? object : json.createObjectNode();
    }

    /** The usual brief with everything that was proposed in its place; whatever is left out has its usual value. */
    private ObjectNode filled(ObjectNode proposed) throws ChatRefusedException {
        if (!(proposed.get("subjects") instanceof ArrayNode)) {
            throw new ChatRefusedException("it names no subjects");
        }
        ObjectNode brief = Usual.scene(json, seconds);
        FIELDS.stream().filter(proposed::has).forEach(field -> brief.set(field, proposed.get(field)));
        for (String list : LISTS) {
            for (JsonNode entry : brief.withArray(list)) {
                Usual.fill((ObjectNode) entry, Usual.entry(list, seconds), seconds);
            }
        }
        brief.withArray("dialogue").forEach(line -> Usual.fill((ObjectNode) line, Usual.speech(seconds), seconds));
        ObjectNode camera = (ObjectNode) brief.get("camera");
        Usual.fill(camera, (ObjectNode) Usual.scene(json, seconds).get("camera"), seconds);
        camera.withArray("moves").forEach(move -> Usual.fill((ObjectNode) move, Usual.span(seconds), seconds));
        onlyTheCast(brief.withArray("subjects"));
        return brief;
    }

    /** A sheet that the shot does not have cannot be drawn by. */
    private void onlyTheCast(ArrayNode subjects) {
        Set<String> sheets = order.cast().stream().map(CastMember::characterId).collect(Collectors.toSet());
        for (JsonNode subject : subjects) {
            if (!sheets.contains(subject.path("characterId").asString(""))) {
                ((ObjectNode) subject).putNull("characterId");
            }
        }
    }

    /** What the board chose of the camera comes first, as for every reader. */
    private Brief.Camera chosen(Brief.Camera camera) {
        Words words = order.words();
        String size = known(words.cameraSize(), Codes.SIZES);
        String angle = known(words.cameraAngle(), Codes.ANGLES);
        String lens = known(words.lens(), Codes.LENSES);
        String move = known(words.cameraMove(), Codes.MOVES);
        return new Brief.Camera(
                size == null ? camera.size() : size,
                size != null || camera.framed(),
                angle == null ? camera.angle() : angle,
                lens == null ? camera.lens() : lens,
                move == null ? camera.moves() : List.of(new Brief.Move(move, 0, seconds)));
    }

    private static @Nullable String known(@Nullable String said, List<String> codes) {
        return said != null && codes.contains(said) ? said : null;
    }
}
