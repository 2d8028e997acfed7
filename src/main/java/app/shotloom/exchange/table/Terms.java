package app.shotloom.exchange.table;

import app.shotloom.board.Look;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.NewShots;
import app.shotloom.shots.ShotField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write in the cells of shot lists, as the fields of a shot say it: "CU", "Push in", "0:04", "35mm". */
final class Terms {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d+)?)");
    private static final Pattern SECONDS = Pattern.compile("(\\d+(?:[.,]\\d+)?|[.,]\\d+)\\s*(?:s|sec|secs|second|seconds|\")?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,4})\\s*mm");
    private static final int WIDEST_NORMAL = 35;
    private static final int LONGEST_NORMAL = 65;

    private static final Map<ShotField, Map<String, String>> KNOWN = Map.of(
            ShotField.CAMERA_SIZE, sizes(),
            ShotField.CAMERA_MOVE, moves(),
            ShotField.CAMERA_ANGLE, angles(),
            ShotField.CAMERA_LENS, lenses(),
            ShotField.LOOK, looks(),
            ShotField.ASPECT_RATIO, ratios());

    private Terms() {}

    /**
     * The cell as the field keeps it.
     *
     * @throws Refusal.Invalid when the field cannot be that
     */
    static String read(ShotField field, String cell) {
        String text = cell.strip();
        Map<String, String> known = KNOWN.get(field);
        if (field == ShotField.DURATION) {
            return NewShots.cleaned(field, seconds(text));
        }
        if (known == null) {
            return NewShots.cleaned(field, cell);
        }
        String code = known.get(plain(field == ShotField.CAMERA_LENS ? lens(text) : text));
        if (code == null) {
            throw new Refusal.Invalid(field.key(), Saying.of("exchange.list.unknown-term", "cell", shown(text), "field", field.key()));
        }
        return code;
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static String seconds(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
            double rest = Double.parseDouble(clock.group(2)) * 60 + Double.parseDouble(clock.group(3).replace(',', '.'));
            return Double.toString(hours * 3600 + rest);
        }
        Matcher plain = SECONDS.matcher(text);
        return plain.matches() ? plain.group(1) : text;
    }

    private static String lens(String text) {
        Matcher millimetres = MILLIMETRES.matcher(text.toLowerCase(Locale.ROOT));
        if (!millimetres.matches()) {
            return text;
        }
        int length = Integer.parseInt(millimetres.group(1));
        return (length < WIDEST_NORMAL ? CameraLens.WIDE : length <= LONGEST_NORMAL ? CameraLens.NORMAL : CameraLens.TELE).code();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}:.]+", " ").strip();
    }

    private static Map<String, String> sizes() {
        Map<String, String> terms = new HashMap<>();
        for (CameraSize size : CameraSize.values()) {
            put(terms, size.code(), size.label(), size.abbreviation());
        }
        put(terms, CameraSize.EXTREME_CLOSE_UP.code(), "xcu", "bcu", "big close up", "detail", "insert");
        put(terms, CameraSize.CLOSE_UP.code(), "close", "closeup", "close shot");
        put(terms, CameraSize.MEDIUM.code(), "medium shot", "mid", "mid shot", "med", "waist");
        put(terms, CameraSize.MEDIUM_LONG.code(), "medium wide", "mws", "medium long shot", "cowboy", "american");
        put(terms, CameraSize.LONG.code(), "wide", "ws", "wide shot", "long shot", "full", "full shot", "fs");
        put(terms, CameraSize.EXTREME_LONG.code(), "ews", "xls", "extreme wide", "extreme wide shot", "extreme long shot", "establishing", "establishing shot");
        return terms;
    }

    private static Map<String, String> moves() {
        Map<String, String> terms = new HashMap<>();
        for (CameraMove move : CameraMove.values()) {
            put(terms, move.code(), move.label());
        }
        put(terms, CameraMove.STATIC.code(), "none", "still", "fixed", "locked", "locked off", "lock off", "sticks", "tripod");
        put(terms, CameraMove.PAN_LEFT.code(), "pan l", "pan to left");
        put(terms, CameraMove.PAN_RIGHT.code(), "pan r", "pan", "pan to right");
        put(terms, CameraMove.TILT_UP.code(), "tilt");
        put(terms, CameraMove.DOLLY_IN.code(), "push in", "push", "dolly", "track in", "move in");
        put(terms, CameraMove.DOLLY_OUT.code(), "pull out", "pull back", "track out", "dolly back");
        put(terms, CameraMove.TRUCK_LEFT.code(), "track left", "tracking left", "slide left");
        put(terms, CameraMove.TRUCK_RIGHT.code(), "track right", "tracking right", "slide right", "track", "tracking");
        put(terms, CameraMove.CRANE_UP.code(), "crane", "jib up", "pedestal up", "boom up");
        put(terms, CameraMove.CRANE_DOWN.code(), "jib down", "pedestal down", "boom down");
        put(terms, CameraMove.ORBIT_RIGHT.code(), "orbit", "arc", "arc right");
        put(terms, CameraMove.ORBIT_LEFT.code(), "arc left");
        put(terms, CameraMove.WHIP_RIGHT.code(), "whip pan", "whip");
        put(terms, CameraMove.ZOOM_IN.code(), "zoom");
        put(terms, CameraMove.HANDHELD.code(), "hand held", "shoulder");
        return terms;
    }

    private static Map<String, String> angles() {
        Map<String, String> terms = new HashMap<>();
        for (CameraAngle angle : CameraAngle.values()) {
            put(terms, angle.code(), angle.label(), angle.label() + " angle");
        }
        put(terms, CameraAngle.EYE_LEVEL.code(), "eye", "level", "neutral", "straight");
        put(terms, CameraAngle.OVERHEAD.code(), "top", "top down", "bird s eye", "birds eye", "bird s eye view");
        put(terms, CameraAngle.LOW.code(), "worm s eye", "worms eye");
        put(terms, CameraAngle.DUTCH.code(), "canted", "dutch tilt");
        return terms;
    }

    private static Map<String, String> lenses() {
        Map<String, String> terms = new HashMap<>();
        for (CameraLens lens : CameraLens.values()) {
            put(terms, lens.code(), lens.label(), lens.label() + " lens");
        }
        put(terms, CameraLens.TELE.code(), "telephoto", "long", "long lens");
        put(terms, CameraLens.WIDE.code(), "wide angle", "fisheye");
        put(terms, CameraLens.NORMAL.code(), "standard");
        return terms;
    }

    private static Map<String, String> looks() {
        Map<String, String> terms = new HashMap<>();
        for (Look look : Look.values()) {
            put(terms, look.code(), look.label());
        }
        return terms;
    }

    private static Map<String, String> ratios() {
        Map<String, String> terms = new HashMap<>();
        for (AspectRatio ratio : AspectRatio.values()) {
            put(terms, ratio.code(), ratio.code().replace(':', 'x'));
        }
        put(terms, AspectRatio.WIDE_16_9.code(), "1.78:1", "1.78", "wide", "widescreen", "landscape");
        put(terms, AspectRatio.PORTRAIT_9_16.code(), "vertical", "portrait");
        put(terms, AspectRatio.SQUARE_1_1.code(), "square");
        put(terms, AspectRatio.CLASSIC_4_3.code(), "1.33:1", "1.33");
        put(terms, AspectRatio.SCOPE_239.code(), "2.39", "2.35:1", "2.40:1", "scope", "cinemascope");
        return terms;
    }

    private static void put(Map<String, String> terms, String code, String... others) {
        terms.put(plain(code), code);
        for (String other : others) {
            terms.put(plain(other), code);
        }
    }
}
