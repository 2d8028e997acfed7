package app.shotloom.node.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text says in seconds: "at 0:03", "for two seconds", "[0:02–0:04]". The text without them keeps its length. */
final class TimeMarks {
    /** Some of it in seconds from the start of the shot; where in the text; whether it heads what it is said of. */
    record TimeMark(
            @Nullable Double from, @Nullable Double until, @Nullable Double lasts, int start, int end, boolean heads) {}

    private static final String CLOCK = "\\d{1,2}:\\d{2}(?:\\.\\d{1,3})?";
    private static final String NUMBER = "(?:\\d{1,2}(?:\\.\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|half a|a)";
    private static final String UNIT = "[ -]?(?:seconds?|secs?|s)\\b";
    private static final String MOMENT = "(?:(?:the )?(?:second|sec) " + NUMBER + "|(?:the )?" + NUMBER + UNIT + "(?: mark)?|" + CLOCK + ")";
    private static final String LOOSE = "(?:" + MOMENT + "|" + NUMBER + ")";
    private static final Pattern MARK = Pattern.compile(
            "(?i)(?<span>[\\[(]?\\b(?:from |between )?(?<a>" + LOOSE + ") ?(?:-|–|—|to|until|and) ?(?<b>" + MOMENT + ")[\\])]?:?)"
                    + "|(?<lasting>\\bfor (?:about |around |exactly |the first )?(?<c>" + NUMBER + ")" + UNIT + ")"
                    + "|(?<opening>\\b(?:in|during|for) the first (?<d>" + NUMBER + ")" + UNIT + ")"
                    + "|(?<ending>\\b(?:until|till) (?<e>" + MOMENT + "))"
                    + "|(?<at>\\b(?:at|after|from|by|starting at|beginning at) (?<f>" + MOMENT + ")(?: in(?:to the (?:shot|clip|video))?\\b)?)"
                    + "|(?<share>\\b(?:(?:about |around )?half ?-?way (?:through|in)(?: the (?:shot|clip|video|scene))?|in the middle of the (?:shot|clip|video|scene)|(?:at|towards) the (?:very )?end of the (?:shot|clip|video|scene))\\b)"
                    + "|(?<last>\\b(?:in|during|for) the (?:last|final) (?<j>" + NUMBER + ")" + UNIT + ")"
                    + "|(?<in>\\b(?<g>" + NUMBER + UNIT + ") (?:in|later)\\b)"
                    + "|(?<head>[\\[(](?<h>" + MOMENT + ")[\\])]:?|(?:^|(?<=[\\n.;]))\\s{0,3}(?<i>" + MOMENT + ") ?[:–—-])");
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0), Map.entry("two", 2.0), Map.entry("three", 3.0), Map.entry("four", 4.0),
            Map.entry("five", 5.0), Map.entry("six", 6.0), Map.entry("seven", 7.0), Map.entry("eight", 8.0),
            Map.entry("nine", 9.0), Map.entry("ten", 10.0), Map.entry("half a", 0.5), Map.entry("a", 1.0));
    private static final Pattern VALUE = Pattern.compile("(?i)(\\d{1,2}):(\\d{2}(?:\\.\\d{1,3})?)|" + NUMBER);

    private final List<TimeMark> marks = new ArrayList<>();
    private final String rest;

    private TimeMarks(String text, double seconds) {
        var rest = new StringBuilder(text);
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(mark(matcher, text, seconds));
            for (int i = matcher.start(); i < matcher.end(); i++) {
                rest.setCharAt(i, ' ');
            }
            if (matcher.group("span") != null && matcher.start() > 0 || matcher.group("head") != null && matcher.start() > 0) {
                rest.setCharAt(matcher.end() - 1, '\n');
            }
        }
        this.rest = rest.toString();
    }

    static TimeMarks in(String text, double seconds) {
        return new TimeMarks(text, seconds);
    }

    List<TimeMark> all() {
        return marks;
    }

    String rest() {
        return rest;
    }

    private static TimeMark mark(Matcher found, String text, double seconds) {
        boolean heads = heads(text, found.start());
        int start = found.start();
        int end = found.end();
        if (found.group("span") != null) {
            boolean bracket = "[(".indexOf(text.charAt(start)) >= 0;
            return new TimeMark(seconds(found.group("a")), seconds(found.group("b")), null, start, end, heads || bracket);
        }
        if (found.group("lasting") != null) {
            return new TimeMark(null, null, seconds(found.group("c")), start, end, heads);
        }
        if (found.group("opening") != null) {
            return new TimeMark(0.0, seconds(found.group("d")), null, start, end, heads);
        }
        if (found.group("share") != null) {
            return new TimeMark(seconds * (found.group("share").contains("end") ? 0.85 : 0.5), null, null, start, end, heads);
        }
        if (found.group("last") != null) {
            return new TimeMark(Math.max(0, seconds - seconds(found.group("j"))), null, null, start, end, heads);
        }
        if (found.group("ending") != null) {
            return new TimeMark(null, seconds(found.group("e")), null, start, end, heads);
        }
        for (String group : List.of("f", "g", "h", "i")) {
            if (found.group(group) != null) {
                return new TimeMark(seconds(found.group(group)), null, null, start, end, heads || group.equals("h") || group.equals("i"));
            }
        }
        throw new IllegalStateException("a time mark of no kind");
    }

    private static boolean heads(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        if (before < 0 || ".,;:\n!?–—".indexOf(text.charAt(before)) >= 0) {
            return true;
        }
        String lead = text.substring(Math.max(0, before - 4), before + 1).toLowerCase(java.util.Locale.ROOT);
        return lead.endsWith("then") || lead.endsWith(" and") || lead.endsWith(" but");
    }

    private static double seconds(String written) {
        Matcher value = VALUE.matcher(written.toLowerCase(java.util.Locale.ROOT).replace("second ", "").replace("sec ", "").replace("the ", ""));
        if (!value.find()) {
            return 0;
        }
        if (value.group(1) != null) {
            return Integer.parseInt(value.group(1)) * 60 + Double.parseDouble(value.group(2));
        }
        Double word = WORDS.get(value.group());
        return word != null ? word : Double.parseDouble(value.group());
    }
}
