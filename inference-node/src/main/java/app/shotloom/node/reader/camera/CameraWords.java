package app.shotloom.node.reader.camera;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Codes;
import app.shotloom.node.reader.Galley;
import app.shotloom.node.reader.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a prompt says about the camera, and the prompt without it.
 *
 * @param size null when nothing is said of it
 * @param angle null when nothing is said of it
 * @param lens null when nothing is said of it
 * @param moves with their times; empty when nothing is said of them
 * @param rest the prompt with a comma in place of each phrase that was understood
 */
public record CameraWords(
        @Nullable String size, @Nullable String angle, @Nullable String lens, List<Brief.Move> moves, String rest) {

    private static final Pattern DEGREES = Pattern.compile("(?i)\\b(?:in |for )?(?:a )?(?:full )?\\d{2,3}(?:[- ]degrees?|°)(?: (?:turn|rotation|circle))?");

    public CameraWords {
        moves = List.copyOf(moves);
    }

    /** @param seconds the shot's length */
    public static CameraWords in(String prompt, double seconds) {
        String text = Viewer.nearer(prompt);
        var galley = new Galley(text);
        List<Framings.Found> framings = Framings.takeFrom(galley, false);
        String lens = FocalLengths.takeFrom(galley);
        List<Step> steps = new ArrayList<>(Clauses.takeFrom(galley));
        named(galley, Framings.takeFrom(galley, true), steps);
        turns(galley, steps);
        LeadIns.takeFrom(galley);
        Requests.takeFrom(galley);
        Viewer.takeFrom(galley);
        steps.sort(Comparator.comparingInt(Step::at));
        return new CameraWords(
                size(framings, steps),
                first(framings, "angle"),
                lens == null ? first(framings, "lens") : lens,
                steps.isEmpty() ? List.of() : Spans.of(Segments.timed(text, steps), seconds, saysMore(galley, steps)),
                galley.rest());
    }

    /**
     * The camera of a brief.
     *
     * @param chosen what the board says of it, which comes first
     * @param usual the size when nobody says any
     */
    public Brief.Camera camera(Words chosen, String usual, double seconds) {
        String framed = known(chosen.cameraSize(), Codes.SIZES, size);
        String from = known(chosen.cameraAngle(), Codes.ANGLES, angle);
        String through = known(chosen.lens(), Codes.LENSES, lens);
        String move = known(chosen.cameraMove(), Codes.MOVES, null);
        List<Brief.Move> how = move != null || moves.isEmpty()
                ? List.of(new Brief.Move(move == null ? "static" : move, 0, seconds))
                : moves;
        return new Brief.Camera(
                framed == null ? usual : framed,
                framed != null,
                from == null ? "eye-level" : from,
                through == null ? "normal" : through,
                how);
    }

    private static @Nullable String known(@Nullable String said, List<String> codes, @Nullable String otherwise) {
        return said != null && codes.contains(said) ? said : otherwise;
    }

    /** "a tracking shot" says a move by its name; "the camera is static, static shot" says it twice. */
    private static void named(Galley galley, List<Framings.Found> shots, List<Step> steps) {
        for (Framings.Found one : shots) {
            boolean said = steps.stream().anyMatch(step -> step.move().equals(one.code()));
            if (!said) {
                String move = further(galley, one);
                Timing timing = Timing.beside(galley, one.start(), one.end());
                steps.add(new Step(move, one.start(), false, false, false, timing));
            }
        }
    }

    /** "a tracking shot moving left" says after its name what it does. */
    private static String further(Galley galley, Framings.Found shot) {
        List<Word> words = Word.in(galley.text().substring(shot.end()));
        boolean goesOn = !words.isEmpty() && words.getFirst().text().endsWith("ing");
        Predicates.Found found = goesOn ? new Predicates(words).at(0, true) : null;
        if (found == null || found.next() < 2) {
            return shot.code();
        }
        galley.cut(shot.end(), shot.end() + words.get(found.next() - 1).end());
        return found.moves().getFirst();
    }

    /** Whether something is left to be seen before the first move. */
    private static boolean saysMore(Galley galley, List<Step> steps) {
        String before = galley.text().substring(0, steps.getFirst().at());
        return new Galley(before).rest().chars().filter(Character::isLetter).count() > 2;
    }

    private static void turns(Galley galley, List<Step> steps) {
        Matcher degrees = DEGREES.matcher(galley.text());
        while (steps.stream().anyMatch(step -> step.move().startsWith("orbit")) && degrees.find()) {
            galley.cut(degrees.start(), degrees.end());
        }
    }

    private static @Nullable String first(List<Framings.Found> framings, String kind) {
        return framings.stream()
                .filter(one -> one.kind().equals(kind))
                .map(Framings.Found::code)
                .findFirst()
                .orElse(null);
    }

    /** The size that the shot begins with: what a move leads to is what it ends with. */
    private static @Nullable String size(List<Framings.Found> framings, List<Step> steps) {
        List<Framings.Found> sizes =
                framings.stream().filter(one -> one.kind().equals("size")).toList();
        for (Framings.Found one : sizes) {
            if (!one.aim() || steps.isEmpty()) {
                return one.code();
            }
        }
        if (sizes.isEmpty()) {
            return null;
        }
        int end = Codes.SIZES.indexOf(sizes.getFirst().code());
        boolean nearer = steps.stream().anyMatch(step -> step.move().endsWith("-in"));
        return Codes.SIZES.get(Math.clamp(nearer ? end + 2 : end - 2, 0, Codes.SIZES.size() - 1));
    }
}
