package app.shotloom.exchange;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.board.Numbering;
import app.shotloom.board.Numbers;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Correction;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Reach;
import app.shotloom.cast.RelationKind;
import app.shotloom.cast.Relations;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.TeamId;
import app.shotloom.media.Clips;
import app.shotloom.media.MediaStore;
import app.shotloom.media.Posters;
import app.shotloom.script.Scripts;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Impact;
import app.shotloom.shots.NewTake;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.shots.TakeId;
import app.shotloom.shots.Takes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Boards with something of everything on them, made through the public API; each seed makes another one. */
@Component
class FilledBoards {

    private static final String WORDS = "Mia Otto kite harbour @Mia runs \"stops\" 走る جري 🪁 = +1 -2 ; , \n\t é—… <b> {x} \\ ' ";

    private final Boards boards;
    private final BoardLooks looks;
    private final Numbers numbers;
    private final Scenes scenes;
    private final Shots shots;
    private final Takes takes;
    private final Impact impact;
    private final Cast cast;
    private final Relations relations;
    private final Briefs briefs;
    private final Scripts scripts;
    private final MediaStore store;
    private final Clips clips;
    private final Posters posters;
    private final CurrentUser user;

    FilledBoards(
            Boards boards, BoardLooks looks, Numbers numbers, Scenes scenes, Shots shots, Takes takes, Impact impact, Cast cast, Relations relations, Briefs briefs,
            Scripts scripts, MediaStore store, Clips clips, Posters posters, CurrentUser user) {
        this.boards = boards;
        this.looks = looks;
        this.numbers = numbers;
        this.scenes = scenes;
        this.shots = shots;
        this.takes = takes;
        this.impact = impact;
        this.cast = cast;
        this.relations = relations;
        this.briefs = briefs;
        this.scripts = scripts;
        this.store = store;
        this.clips = clips;
        this.posters = posters;
        this.user = user;
    }

    /** As whoever is signed in. */
    BoardId make(long seed) {
        Random random = new Random(seed);
        BoardId board = boards.create("Board " + seed);
        looks.choose(board, pick(random, Look.values()));
        looks.drawArrows(board, random.nextBoolean());
        sheets(board, random);
        if (random.nextBoolean()) {
            String play = "Title: A Kite\nAuthor: Ana\n\nEXT. HARBOUR - DUSK #1A#\n\nThe string tears.\n\nMIA\n(wet)\nWait!\n\n> CUT TO:\n";
            scripts.accept(scripts.propose(board, ScriptFormat.FOUNTAIN, play.getBytes(StandardCharsets.UTF_8)).id(), null);
            scripts.accept(scripts.propose(board, ScriptFormat.FOUNTAIN, play.replace("tears", "breaks").getBytes(StandardCharsets.UTF_8)).id(), null);
        }
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            SceneId scene = scenes.add(board, random.nextBoolean() ? "" : "INT. " + text(random, 3).replace('\n', ' '), null);
            int inScene = random.nextInt(4);
            for (int j = 0; j < inScene; j++) {
                shot(board, scene, random);
            }
        }
        stand(board, random);
        numbers.choose(board, pick(random, Numbering.values()));
        boards.outline(board).shots().filter(shot -> random.nextInt(4) == 0).forEach(shot -> numbers.call(shot.id(), "X-" + shot.number()));
        boards.outline(board).shots().filter(shot -> random.nextInt(4) == 0).forEach(shot -> numbers.omit(shot.id()));
        if (random.nextBoolean()) {
            numbers.lock(board);
        }
        return board;
    }

    private void sheets(BoardId board, Random random) {
        for (String name : List.of("Mia", "Old Kite", "Harbour").subList(0, random.nextInt(4))) {
            CharacterId sheet = cast.create(
                    board, pick(random, SheetKind.values()), name, text(random, 4),
                    new Appearance("nine", text(random, 2), "", "black", text(random, 3), "red"));
            cast.revise(sheet, CharacterField.PALETTE, "", random.nextBoolean() ? "" : "#c5302b Coat\n#f5f3ec");
            cast.revise(sheet, CharacterField.NOTES, "", text(random, 3));
            cast.revise(sheet, CharacterField.ALIASES, "", random.nextBoolean() ? "" : "Old " + name);
            if (random.nextBoolean()) {
                cast.addReference(sheet, new ByteArrayInputStream(picture("png")));
            }
        }
    }

    private void stand(BoardId board, Random random) {
        List<CharacterId> drawn = cast.of(board).stream()
                .filter(sheet -> sheet.kind() != SheetKind.STYLE)
                .map(sheet -> sheet.id())
                .toList();
        Reach where = boards.outline(board).scenes().stream()
                .filter(scene -> random.nextBoolean())
                .findFirst()
                .map(scene -> Reach.of(scene.id()))
                .orElse(Reach.WHOLE_BOARD);
        if (drawn.size() > 1) {
            relations.add(drawn.get(0), RelationKind.RELATED, "is afraid of", drawn.get(1), where);
        }
    }

    private void shot(BoardId board, SceneId scene, Random random) {
        ShotId shot = shots.create(scene, Integer.MAX_VALUE, "@Mia " + text(random, 6));
        write(shot, ShotField.DIALOGUE, text(random, 5));
        write(shot, ShotField.NOTES, text(random, 5));
        write(shot, ShotField.DURATION, Integer.toString(1 + random.nextInt(50)) + ".25");
        write(shot, ShotField.ASPECT_RATIO, pick(random, AspectRatio.values()).code());
        if (random.nextBoolean()) {
            write(shot, ShotField.CAMERA_SIZE, pick(random, CameraSize.values()).code());
            write(shot, ShotField.CAMERA_MOVE, pick(random, CameraMove.values()).code());
            write(shot, ShotField.CAMERA_ANGLE, pick(random, CameraAngle.values()).code());
            write(shot, ShotField.CAMERA_LENS, pick(random, CameraLens.values()).code());
            write(shot, ShotField.LOOK, pick(random, Look.values()).code());
            briefs.correct(shot, List.of(
                    new Correction("scene", "", "time", "\"night\""), new Correction("subject", "Mia", "color", "\"red\"")));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            TakeId take = take(shot, random.nextLong());
            if (random.nextBoolean()) {
                takes.approve(take);
            }
        }
    }

    /** A take with media that are what they say. */
    TakeId take(ShotId shot, long seed) {
        TeamId team = boards.teamOf(boards.boardOf(shot));
        return takes.add(new NewTake(
                shot, "animatic", seed, 320, 180, 24, Duration.ofMillis(1250), 30,
                clips.accept(team, new ByteArrayInputStream(clip())),
                posters.accept(team, new ByteArrayInputStream(picture("jpeg"))),
                store.put(team, "application/json", blocking()),
                "{\"caption\":\"of " + seed + "\",\"subjects\":[{\"characterId\":\"" + firstSheet(shot) + "\",\"count\":3}]}",
                List.of("gloaming"), user.id(), impact.said(shot)));
    }

    private String firstSheet(ShotId shot) {
        return cast.of(boards.boardOf(shot)).stream().findFirst().map(sheet -> sheet.id().toString()).orElse("none");
    }

    static byte[] clip() {
        return "\0\0\0\u0014ftypisom\0\0\0\0isomand then frames".getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] blocking() {
        return """
                {"width":320,"height":180,"framesPerSecond":24,"frameCount":30,"caption":"A kite","setting":"beach","time":"day",
                "look":null,"subjects":[],"relations":[],"beats":[],"states":[],"camera":{"size":null,"angle":null,"lens":null,"move":null},
                "undepicted":[]}""".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] picture(String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(ShotId shot, ShotField field, String value) {
        shots.revise(shot, field, shots.of(shot).value(field), value);
    }

    private static String text(Random random, int words) {
        String[] all = WORDS.split(" ");
        return random.ints(words, 0, all.length).mapToObj(i -> all[i]).collect(Collectors.joining(" "));
    }

    private static <T> T pick(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    /** The document in which every id is told by when it first comes: what two boards have in common is the same then. */
    static String withoutIds(String json) {
        Map<String, String> names = new java.util.HashMap<>();
        return java.util.regex.Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
                .matcher(json)
                .replaceAll(found -> names.computeIfAbsent(found.group(), id -> "id" + names.size()));
    }

    static long count(String text, String part) {
        return Arrays.stream(text.split(java.util.regex.Pattern.quote(part), -1)).count() - 1;
    }
}
