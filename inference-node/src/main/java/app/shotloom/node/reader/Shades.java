package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes of colour that are said with any verb at all: "ripens from green to red", "fades to white". What the grammar
 * has read of them stays; only where it read no change is one added.
 */
final class Shades {
    private static final Pattern FROM_TO = Pattern.compile("(?i)\\bfrom (?:an? |the )?(?:\\w+ )?(\\p{L}+) (?:in)?to (?:an? |the )?(?:\\w+ )?(\\p{L}+)\\b");
    private static final Pattern TO = Pattern.compile(
            "(?i)\\b(?:fades?|bleaches|darkens?|ripens?|lightens?|tans|dyed|painted|repainted|becomes?|turns?|goes|blushes)(?: (?:slowly|gradually|in)?)?(?: to| into)? (?:an? )?(\\p{L}+)\\b");
    private static final Set<String> COLOURS = Set.of("color", "hair");

    private Shades() {}

    static Brief shown(Brief brief, String text) {
        if (brief.states().stream().anyMatch(state -> COLOURS.contains(state.attribute()))) {
            return brief;
        }
        Matcher between = FROM_TO.matcher(text);
        while (between.find()) {
            if (isColour(between.group(1)) && isColour(between.group(2))) {
                return turned(brief, text, between.start(), between.group(1), between.group(2));
            }
        }
        Matcher to = TO.matcher(text);
        while (to.find()) {
            if (isColour(to.group(1))) {
                return turned(brief, text, to.start(), null, to.group(1));
            }
        }
        return brief;
    }

    private static boolean isColour(String word) {
        return Colours.rgb(word.toLowerCase(Locale.ROOT)) != null;
    }

    private static Brief turned(Brief brief, String text, int before, @Nullable String from, String to) {
        Brief.Subject what = mentioned(brief, text.substring(0, before).toLowerCase(Locale.ROOT));
        if (what == null) {
            return brief;
        }
        String last = to.toLowerCase(Locale.ROOT);
        String first = from == null ? what.color() : from.toLowerCase(Locale.ROOT);
        List<Brief.Subject> subjects = new ArrayList<>();
        brief.subjects().stream().filter(one -> !isColour(one.label())).forEach(one -> subjects.add(one == what ? Recast.coloured(one, first) : one));
        Set<String> left = Set.copyOf(subjects.stream().map(Brief.Subject::id).toList());
        List<Brief.State> states = new ArrayList<>(brief.states());
        states.removeIf(state -> state.subject().equals(what.id()) && state.attribute().equals("form"));
        states.add(new Brief.State(what.id(), "color", last, first, brief.durationSeconds() * 0.1, brief.durationSeconds() * 0.85, text));
        return Recast.only(Draft.of(brief).subjects(subjects).states(states).brief(), left);
    }

    /** The subject that is named first before the change is: "the tomato on the vine ripens". */
    private static Brief.@Nullable Subject mentioned(Brief brief, String before) {
        Brief.Subject best = null;
        int first = Integer.MAX_VALUE;
        for (Brief.Subject one : brief.subjects()) {
            int at = before.indexOf(one.label().toLowerCase(Locale.ROOT));
            if (at >= 0 && at < first && !isColour(one.label())) {
                first = at;
                best = one;
            }
        }
        return best;
    }
}
