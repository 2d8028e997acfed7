package app.shotloom.node.reader.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a prompt that begin with their time in brackets: "[0:02-0:04] A dog barks. Zoom in." */
final class Segments {
    private static final Pattern HEAD = Pattern.compile("[\\[(] ?(\\d{1,2}:\\d{2}(?:\\.\\d+)?|\\d{1,2}(?:\\.\\d+)?) ?s? ?(?:-|–|—|to) ?"
            + "(\\d{1,2}:\\d{2}(?:\\.\\d+)?|\\d{1,2}(?:\\.\\d+)?) ?s? ?[\\])]");

    private Segments() {}

    /** The moves with the time of the part they are said in, where nothing else was said of their time. */
    static List<Step> timed(String prompt, List<Step> steps) {
        List<Step> timed = new ArrayList<>(steps);
        Matcher matcher = HEAD.matcher(prompt);
        while (matcher.find()) {
            int begin = matcher.end();
            int end = next(prompt, begin);
            var span = new Timing(Timing.seconds(matcher.group(1)), Timing.seconds(matcher.group(2)), null);
            timed.replaceAll(step -> step.at() >= begin && step.at() < end && step.timing().equals(Timing.UNSAID) ? step.at(span) : step);
        }
        return timed;
    }

    private static int next(String prompt, int from) {
        Matcher matcher = HEAD.matcher(prompt);
        return matcher.find(from) ? matcher.start() : prompt.length();
    }
}
