package app.shotloom.shots;

import app.shotloom.board.Look;
import app.shotloom.cast.CharacterId;
import app.shotloom.shared.words.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a take shows something else than the board says now.
 *
 * @param what changed: words, dialogue, length, frame, camera, look, arrows, cast, or what a {@link DrawnFrom} is called
 * @param why for people
 * @param sheet that changed, if one did
 */
public record OutOfDate(String what, Saying why, @Nullable CharacterId sheet) {

    private static final List<ShotField> CAMERA =
            List.of(ShotField.CAMERA_SIZE, ShotField.CAMERA_MOVE, ShotField.CAMERA_ANGLE, ShotField.CAMERA_LENS);

    /** All that differs. What was changed and changed back does not. */
    static List<OutOfDate> between(Said then, Said now, List<DrawnFrom> others) {
        List<OutOfDate> reasons = new ArrayList<>();
        if (!words(then, ShotField.PROMPT).equals(words(now, ShotField.PROMPT))) {
            reasons.add(because("words", Saying.of("shots.old.words")));
        }
        if (!words(then, ShotField.DIALOGUE).equals(words(now, ShotField.DIALOGUE))) {
            reasons.add(because("dialogue", Saying.of("shots.old.dialogue")));
        }
        if (differs(then, now, ShotField.DURATION)) {
            reasons.add(because("length", Saying.of("shots.old.length", "seconds", now.value(ShotField.DURATION))));
        }
        if (differs(then, now, ShotField.ASPECT_RATIO)) {
            reasons.add(because("frame", Saying.of("shots.old.frame", "ratio", now.value(ShotField.ASPECT_RATIO))));
        }
        if (CAMERA.stream().anyMatch(field -> differs(then, now, field))) {
            reasons.add(because("camera", Saying.of("shots.old.camera")));
        }
        addLook(then, now, reasons);
        addSheets(then, now, reasons);
        others.stream()
                .sorted(Comparator.comparing(DrawnFrom::followsWords))
                .filter(other -> differs(then, now, other, reasons))
                .forEachOrdered(other -> reasons.add(because(other.what(), other.why())));
        return reasons;
    }

    private static boolean differs(Said then, Said now, DrawnFrom other, List<OutOfDate> found) {
        boolean known = then.knows(other.what()) && now.knows(other.what());
        boolean counts = !other.followsWords() || (known && found.isEmpty());
        return counts && !then.print(other.what()).equals(now.print(other.what()));
    }

    private static void addLook(Said then, Said now, List<OutOfDate> reasons) {
        if (differs(then, now, ShotField.LOOK)) {
            reasons.add(because("look", Saying.of("shots.old.look", "look", now.value(ShotField.LOOK))));
        }
        if (then.arrows() != now.arrows()) {
            reasons.add(because("arrows", Saying.of(now.arrows() ? "shots.old.arrows" : "shots.old.no-arrows")));
        }
    }

    private static void addSheets(Said then, Said now, List<OutOfDate> reasons) {
        for (Said.Sheet sheet : now.sheets()) {
            Said.Sheet before = sheetIn(then, sheet.id());
            if (before == null) {
                reasons.add(about(sheet, Saying.of("shots.old.cast-in", "name", sheet.name())));
            } else if (!before.print().equals(sheet.print())) {
                reasons.add(about(sheet, Saying.of("shots.old.cast-changed", "name", sheet.name())));
            }
        }
        then.sheets().stream()
                .filter(sheet -> sheetIn(now, sheet.id()) == null)
                .forEach(sheet -> reasons.add(about(sheet, Saying.of("shots.old.cast-out", "name", sheet.name()))));
    }

    private static Said.@Nullable Sheet sheetIn(Said said, String id) {
        return said.sheets().stream().filter(sheet -> sheet.id().equals(id)).findFirst().orElse(null);
    }

    private static String words(Said said, ShotField field) {
        return said.value(field).strip().replaceAll("\\s+", " ");
    }

    private static boolean differs(Said then, Said now, ShotField field) {
        return !then.value(field).equals(now.value(field));
    }

    private static OutOfDate because(String what, Saying why) {
        return new OutOfDate(what, why, null);
    }

    private static OutOfDate about(Said.Sheet sheet, Saying why) {
        return new OutOfDate("cast", why, new CharacterId(UUID.fromString(sheet.id())));
    }
}
