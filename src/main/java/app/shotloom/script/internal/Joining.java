package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import app.shotloom.script.breakdown.Breakdown;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.comparison.Comparison;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins scenes of a new version of a script to what the board has of it. A passage that was there keeps its identity, and
 * with it the shot it became; what the new version lacks is marked as cut and stays where it was.
 */
final class Joining {

    /** A scene of the script, or what comes before the first. */
    private static final class Group {
        private final List<StoredPassage> passages = new ArrayList<>();
    }

    private final BoardId board;
    private final Screenplay play;
    private final List<SceneDraft> scenes;
    private final Instant now;
    private final List<StoredPassage> live;
    private final Comparison comparison;
    private final List<Group> groups = new ArrayList<>();
    private final Map<StoredPassage, Group> groupOf = new HashMap<>();
    private final Group[] ofScene;
    private final Map<Integer, StoredPassage> joined = new HashMap<>();

    Joining(BoardId board, List<StoredPassage> stored, Screenplay play, List<SceneDraft> scenes, Instant now) {
        this.board = board;
        this.play = play;
        this.scenes = scenes;
        this.now = now;
        this.live = stored.stream().filter(passage -> !passage.isCut()).toList();
        this.comparison = Comparison.of(live.stream().map(StoredPassage::element).toList(), play.elements());
        this.ofScene = new Group[scenes.size()];
        group(stored);
        match();
    }

    /** @param accepted the scenes to join, by their index */
    void join(Set<Integer> accepted) {
        Group front = groups.getFirst();
        replace(front, 0, scenes.isEmpty() ? play.elements().size() : scenes.getFirst().from());
        for (int scene = 0; scene < scenes.size(); scene++) {
            if (accepted.contains(scene)) {
                replace(groupFor(scene, front), scenes.get(scene).from(), scenes.get(scene).to());
            }
        }
    }

    /** Once every scene is accepted: what has none in the new version is cut, and the order is the new one. */
    void finish() {
        List<Group> kept = Arrays.asList(ofScene);
        for (Group group : groups.subList(1, groups.size())) {
            if (!kept.contains(group)) {
                group.passages.stream().filter(passage -> !passage.isCut()).forEach(passage -> passage.cut(now));
            }
        }
        List<Group> ordered = new ArrayList<>(List.of(groups.getFirst()));
        kept.stream().filter(java.util.Objects::nonNull).forEach(ordered::add);
        for (int i = 1; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (!ordered.contains(group)) {
                ordered.add(ordered.indexOf(groups.get(i - 1)) + 1, group);
            }
        }
        groups.clear();
        groups.addAll(ordered);
    }

    /** All passages in their new order, each with its place. */
    List<StoredPassage> passages() {
        List<StoredPassage> all = new ArrayList<>();
        for (Group group : groups) {
            for (StoredPassage passage : group.passages) {
                passage.placeAt(all.size());
                all.add(passage);
            }
        }
        return all;
    }

    /** What an accepted element of the new version is now. */
    StoredPassage passage(int element) {
        return Objects.requireNonNull(joined.get(element));
    }

    private void group(List<StoredPassage> stored) {
        List<Element> elements = live.stream().map(StoredPassage::element).toList();
        List<SceneDraft> drafts = Breakdown.of(new Screenplay(Map.of(), elements, List.of())).scenes();
        int next = 0;
        int at = 0;
        groups.add(new Group());
        for (StoredPassage passage : stored) {
            if (!passage.isCut()) {
                if (next < drafts.size() && at == drafts.get(next).from()) {
                    groups.add(new Group());
                    next++;
                }
                at++;
            }
            groups.getLast().passages.add(passage);
            groupOf.put(passage, groups.getLast());
        }
    }

    /** A scene is the one that most of its passages come from; a heading counts for four. */
    private void match() {
        for (int scene = 0; scene < scenes.size(); scene++) {
            Map<Group, Integer> votes = new HashMap<>();
            for (int i = scenes.get(scene).from(); i < scenes.get(scene).to(); i++) {
                if (comparison.origin(i) >= 0) {
                    boolean heading = play.elements().get(i).type() == ElementType.SCENE_HEADING;
                    votes.merge(groupOf.get(live.get(comparison.origin(i))), heading ? 4 : 1, Integer::sum);
                }
            }
            votes.remove(groups.getFirst());
            Arrays.asList(ofScene).forEach(votes::remove);
            ofScene[scene] = votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        }
    }

    private Group groupFor(int scene, Group front) {
        Group own = ofScene[scene];
        if (own == null) {
            own = new Group();
            groups.add(groups.indexOf(before(scene, front)) + 1, own);
            ofScene[scene] = own;
        }
        return own;
    }

    private Group before(int scene, Group front) {
        for (int i = scene - 1; i >= 0; i--) {
            if (ofScene[i] != null && groups.contains(ofScene[i])) {
                return ofScene[i];
            }
        }
        return front;
    }

    private void replace(Group group, int from, int to) {
        List<StoredPassage> old = List.copyOf(group.passages);
        List<StoredPassage> fresh = new ArrayList<>();
        for (int i = from; i < to; i++) {
            StoredPassage passage = reused(i);
            if (passage == null) {
                passage = new StoredPassage(board, play.elements().get(i));
            } else {
                Objects.requireNonNull(groupOf.get(passage)).passages.remove(passage);
                passage.say(play.elements().get(i));
            }
            groupOf.put(passage, group);
            joined.put(i, passage);
            fresh.add(passage);
        }
        keepOthers(group, old, fresh);
    }

    private @Nullable StoredPassage reused(int element) {
        int origin = comparison.origin(element);
        return origin < 0 ? null : live.get(origin);
    }

    /** What is cut stays behind what it stood behind; what goes to a scene that is not accepted yet stays as it is. */
    private void keepOthers(Group group, List<StoredPassage> old, List<StoredPassage> fresh) {
        List<Integer> cut = comparison.cut();
        Set<StoredPassage> gone = new HashSet<>();
        cut.forEach(index -> gone.add(live.get(index)));
        group.passages.clear();
        group.passages.addAll(fresh);
        StoredPassage above = null;
        for (StoredPassage passage : old) {
            if (groupOf.get(passage) == group && !fresh.contains(passage)) {
                if (gone.contains(passage)) {
                    passage.cut(now);
                }
                group.passages.add(above == null ? 0 : group.passages.indexOf(above) + 1, passage);
            }
            above = group.passages.contains(passage) ? passage : above;
        }
    }
}
