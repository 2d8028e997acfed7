package app.shotloom.brief.ui;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sets things right in one shot's brief, and undoes that again, one step after another. */
class SettingRight {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_STEPS = 100;

    private record Step(String said, Runnable undo) {}

    private final ShotId shot;
    private final Briefs briefs;
    private final Shots shots;
    private final Runnable changed;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param changed called after each change */
    SettingRight(ShotId shot, Briefs briefs, Shots shots, Runnable changed) {
        this.shot = shot;
        this.briefs = briefs;
        this.shots = shots;
        this.changed = changed;
    }

    /** The camera is chosen in the shot itself; a subject that is unpinned goes back to where the words put it. */
    void correct(List<Correction> made, String said) {
        if (made.isEmpty()) {
            return;
        }
        Correction first = made.getFirst();
        ShotField choice = CameraChip.choice(first.target(), first.field());
        if (choice != null) {
            choose(choice, first, said);
        } else if (first.target().equals("spot") && first.field().equals("removed")) {
            takeBack(kept -> kept.target().equals("spot") && kept.key().equals(first.key()), said);
        } else {
            step(said, () -> briefs.correct(shot, made));
        }
    }

    /** The words decide again about this. */
    void giveBack(String target, String key, String field) {
        ShotField choice = CameraChip.choice(target, field);
        if (choice != null) {
            choose(choice, new Correction(target, key, field, null), Words.of("brief.back"));
        } else {
            takeBack(kept -> kept.target().equals(target) && kept.key().equals(key) && kept.field().equals(field), Words.of("brief.back"));
        }
    }

    void giveAllBack() {
        step(Words.of("brief.all-back"), () -> briefs.takeBackAll(shot));
    }

    /** What {@link #undo} would undo; null if nothing is left. */
    @Nullable String last() {
        Step last = steps.peek();
        return last == null ? null : last.said();
    }

    void undo() {
        Step last = steps.poll();
        if (last != null) {
            last.undo().run();
            changed.run();
        }
    }

    private void choose(ShotField field, Correction made, String said) {
        String before = shots.of(shot).value(field);
        String value = made.value() == null ? "" : JSON.readTree(made.value()).asString();
        takeBack(kept -> kept.target().equals("camera") && isSame(kept.field(), made.field()), said);
        shots.revise(shot, field, before, value);
        Step corrections = steps.poll();
        remember(said, () -> {
            shots.revise(shot, field, shots.of(shot).value(field), before);
            if (corrections != null) {
                corrections.undo().run();
            }
        });
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.equals("moves") && other.equals("move");
    }

    private void takeBack(Predicate<Correction> which, String said) {
        step(said, () -> briefs.corrections(shot).stream()
                .filter(kept -> which.test(kept.correction()))
                .forEach(kept -> briefs.takeBack(shot, kept.id())));
    }

    /** Does it, and keeps how to undo it: what came is taken back, what went is made again. */
    private void step(String said, Runnable act) {
        List<KeptCorrection> before = briefs.corrections(shot);
        act.run();
        List<KeptCorrection> after = briefs.corrections(shot);
        List<Correction> came = after.stream()
                .filter(each -> !before.contains(each))
                .map(KeptCorrection::correction)
                .toList();
        List<Correction> gone = before.stream()
                .filter(each -> !after.contains(each))
                .map(KeptCorrection::correction)
                .toList();
        remember(said, () -> {
            briefs.corrections(shot).stream()
                    .filter(each -> came.contains(each.correction()))
                    .forEach(each -> briefs.takeBack(shot, each.id()));
            if (!gone.isEmpty()) {
                briefs.correct(shot, gone);
            }
        });
    }

    private void remember(String said, Runnable undo) {
        steps.push(new Step(said, undo));
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
        changed.run();
    }
}
