package app.shotloom.exchange;

import app.shotloom.exchange.document.RawJson;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Everything on a board, as its JSON Schema ({@code /api/v1/schema/board-document.json}) says it. Ids are those of the board it
 * was written from, or whatever its author calls things: who reads it makes new ones. What is not said is empty.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param look as {@link app.shotloom.board.Look#code}
 * @param numbering as {@link app.shotloom.board.Numbering#code}
 */
public record BoardDocument(
        @Nullable String format,
        int version,
        String title,
        String look,
        boolean arrows,
        String numbering,
        boolean numbersLocked,
        List<Sheet> cast,
        List<Standing> relations,
        List<Scene> scenes,
        @Nullable Play script) {

    public static final String FORMAT = "shotloom-board";

    /** The newest version that is read, and the one that is written. */
    public static final int VERSION = 1;

    public BoardDocument {
        title = said(title);
        look = said(look);
        numbering = said(numbering);
        cast = listed(cast);
        relations = listed(relations);
        scenes = listed(scenes);
    }

    /** The same under another title. */
    public BoardDocument titled(String other) {
        return new BoardDocument(format, version, other, look, arrows, numbering, numbersLocked, cast, relations, scenes, script);
    }

    /**
     * How a sheet stands to another, by their ids; nowhere in particular means on the whole board.
     *
     * @param relation as {@link app.shotloom.cast.RelationKind#code}
     */
    public record Standing(
            String subject, String relation, String label, @Nullable String object, List<String> scenes, List<String> shots) {

        public Standing {
            subject = said(subject);
            relation = said(relation);
            label = said(label);
            scenes = listed(scenes);
            shots = listed(shots);
        }
    }

    /** A sheet of the cast; {@code references} are media, {@code palette} is of lines such as {@code #c5302b Raincoat}. */
    public record Sheet(
            String id,
            String kind,
            String name,
            String description,
            String age,
            String build,
            String skin,
            String hair,
            String clothing,
            String colours,
            List<String> palette,
            String notes,
            List<String> aliases,
            List<String> references) {

        public Sheet {
            id = said(id);
            kind = said(kind);
            name = said(name);
            description = said(description);
            age = said(age);
            build = said(build);
            skin = said(skin);
            hair = said(hair);
            clothing = said(clothing);
            colours = said(colours);
            palette = listed(palette);
            notes = said(notes);
            aliases = listed(aliases);
            references = listed(references);
        }
    }

    /** @param keptNumber what it is called whatever its place */
    public record Scene(String id, String title, @Nullable String keptNumber, List<Shot> shots) {

        public Scene {
            id = said(id);
            title = said(title);
            shots = listed(shots);
        }
    }

    /**
     * What a shot says and its takes; fields are called as in the API.
     *
     * @param number for people; a board numbers its shots itself
     * @param keptNumber what it is called whatever its place
     * @param numberByHand whether a person gave it that one
     * @param omitted whether it keeps its place without being filmed
     * @param durationSeconds 0.5 to 60; null for what is usual
     */
    public record Shot(
            String id,
            String number,
            @Nullable String keptNumber,
            boolean numberByHand,
            boolean omitted,
            String prompt,
            String dialogue,
            String notes,
            @Nullable Double durationSeconds,
            String aspectRatio,
            String cameraSize,
            String cameraMove,
            String cameraAngle,
            String cameraLens,
            String look,
            List<Fix> corrections,
            List<Take> takes) {

        public Shot {
            id = said(id);
            number = said(number);
            prompt = said(prompt);
            dialogue = said(dialogue);
            notes = said(notes);
            aspectRatio = said(aspectRatio);
            cameraSize = said(cameraSize);
            cameraMove = said(cameraMove);
            cameraAngle = said(cameraAngle);
            cameraLens = said(cameraLens);
            look = said(look);
            corrections = listed(corrections);
            takes = listed(takes);
        }
    }

    /** What somebody set right in a brief, as {@link app.shotloom.brief.Correction}; {@code value} is JSON as text. */
    public record Fix(String target, String key, String field, @Nullable String value) {

        public Fix {
            target = said(target);
            key = said(key);
            field = said(field);
        }
    }

    /**
     * A finished render; sizes in pixels.
     *
     * @param clip medium: an MP4
     * @param poster medium: a JPEG
     * @param blocking medium: the engine's account of what is where
     * @param brief what the engine understood, as it was told
     * @param said what the shot, its board and the sheets in it said then; null where that is not known
     * @param chosen whether the board uses it; {@code byHand} whether a person chose it
     */
    public record Take(
            String id,
            int number,
            String engine,
            long seed,
            int width,
            int height,
            int framesPerSecond,
            double durationSeconds,
            int frameCount,
            @Nullable Instant madeAt,
            String clip,
            String poster,
            String blocking,
            @JsonRawValue @JsonDeserialize(using = RawJson.class) @Nullable String brief,
            List<String> undepicted,
            @JsonRawValue @JsonDeserialize(using = RawJson.class) @Nullable String said,
            boolean approved,
            boolean chosen,
            boolean byHand) {

        public Take {
            id = BoardDocument.said(id);
            engine = BoardDocument.said(engine);
            clip = BoardDocument.said(clip);
            poster = BoardDocument.said(poster);
            blocking = BoardDocument.said(blocking);
            undepicted = listed(undepicted);
        }
    }

    /** The screenplay beside the board. */
    public record Play(List<Line> titlePage, List<Passage> passages) {

        public Play {
            titlePage = listed(titlePage);
            passages = listed(passages);
        }
    }

    /** Of a title page. */
    public record Line(String key, String value) {

        public Line {
            key = said(key);
            value = said(value);
        }
    }

    /**
     * A passage as {@link app.shotloom.script.Element}, with the scene and shot that it became.
     *
     * @param takenText what its shot was made from, or last compared with; null for the text itself
     * @param cut whether the newest version of the script has it no more
     */
    public record Passage(
            String type,
            String text,
            int depth,
            boolean dual,
            @Nullable String sceneNumber,
            @Nullable String character,
            @Nullable String takenText,
            @Nullable String scene,
            @Nullable String shot,
            boolean cut) {

        public Passage {
            type = said(type);
            text = said(text);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
