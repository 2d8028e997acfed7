package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.Mentions;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies of shots on the same board or another one, with the sheets of those they speak of. Takes stay with the first. */
@Service
public class ShotCopies {

    static final int MOST = 500;
    static final int LONGEST_LINES = 100_000;

    private final Shots shots;
    private final Cast cast;
    private final Boards boards;
    private final Scenes scenes;
    private final ShotOrder order;

    ShotCopies(Shots shots, Cast cast, Boards boards, Scenes scenes, ShotOrder order) {
        this.shots = shots;
        this.cast = cast;
        this.boards = boards;
        this.scenes = scenes;
        this.order = order;
    }

    /**
     * Copies of these, in this order, behind {@code after} or at the end of the board.
     *
     * @throws Refusal.NotFound for shots of boards that one may not see
     */
    @Transactional
    public List<ShotId> paste(BoardId from, List<ShotId> copied, BoardId to, @Nullable ShotId after) {
        boards.requireEdit(to);
        requireFew(copied.size());
        Map<ShotId, Shot> said = shots.of(from, copied);
        List<Shot> inOrder = copied.stream().filter(said::containsKey).map(said::get).toList();
        if (!from.equals(to)) {
            bringSheets(from, inOrder, to);
        }
        Spot spot = spot(to, after);
        List<ShotId> made = new ArrayList<>();
        for (Shot shot : inOrder) {
            made.add(shots.createAs(spot.scene(), spot.index() + made.size(), shot));
        }
        return made;
    }

    /**
     * Puts these behind {@code after}: on their own board they are moved with all they have, on another one they are copied
     * and go from where they were.
     */
    @Transactional
    public List<ShotId> move(BoardId from, List<ShotId> cut, BoardId to, @Nullable ShotId after) {
        List<ShotId> known = cut.stream().filter(shots.of(from, cut)::containsKey).toList();
        if (!from.equals(to)) {
            List<ShotId> made = paste(from, known, to, after);
            order.deleteAll(known);
            return made;
        }
        requireFew(known.size());
        if (after != null && known.contains(after)) {
            return known; // they stand there
        }
        Spot spot = spot(to, after);
        List<ShotId> there = order.shotsOf(spot.scene());
        order.moveBehind(known, spot.scene(), there.subList(0, Math.min(spot.index(), there.size())));
        return known;
    }

    /** A new shot for each line that says something. */
    @Transactional
    public List<ShotId> pasteLines(String lines, BoardId to, @Nullable ShotId after) {
        boards.requireEdit(to);
        if (lines.length() > LONGEST_LINES) {
            throw new Refusal.Invalid(null, Saying.of("shots.refused.too-long-pasted"));
        }
        List<String> prompts = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        requireFew(prompts.size());
        Spot spot = spot(to, after);
        List<ShotId> made = new ArrayList<>();
        for (String prompt : prompts) {
            made.add(shots.create(spot.scene(), spot.index() + made.size(), prompt));
        }
        return made;
    }

    private static void requireFew(int count) {
        if (count > MOST) {
            throw new Refusal.Invalid(null, Saying.of("shots.refused.too-many-pasted", "most", MOST));
        }
    }

    /** Sheets that the other board has by name stay as they are there. Their pictures are a team's, and stay with it. */
    private void bringSheets(BoardId from, List<Shot> copied, BoardId to) {
        Set<String> there = cast.of(to).stream().map(sheet -> lower(sheet.name())).collect(Collectors.toCollection(HashSet::new));
        String words = copied.stream().map(shot -> shot.prompt() + "\n" + shot.dialogue()).collect(Collectors.joining("\n"));
        Collection<Character> spokenOf = Mentions.in(words, cast.of(from));
        boolean sameTeam = boards.teamOf(from).equals(boards.teamOf(to));
        for (Character sheet : spokenOf) {
            if (there.add(lower(sheet.name()))) {
                cast.add(
                        to,
                        sameTeam ? sheet : sheet.withoutPictures(),
                        Map.of(CharacterField.ALIASES, sheet.value(CharacterField.ALIASES)));
            }
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Spot(SceneId scene, int index) {}

    private Spot spot(BoardId board, @Nullable ShotId after) {
        List<Outline.Scene> all = boards.outline(board).scenes();
        for (Outline.Scene scene : all) {
            int at = scene.shots().stream().map(Outline.Placed::id).toList().indexOf(after);
            if (at >= 0) {
                return new Spot(scene.id(), at + 1);
            }
        }
        return all.isEmpty()
                ? new Spot(scenes.add(board, "", null), 0)
                : new Spot(all.getLast().id(), all.getLast().shots().size());
    }
}
