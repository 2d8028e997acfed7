package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a story of many sentences into panels, as a storyboard is: each shows only those who take part in it, large, in the
 * place of it. A short text, and whatever the camera moves through, is one.
 */
public final class Cutter {
    private static final int FEWEST = 3;
    private static final int CROWD = 5;
    private static final String NEUTRAL = "studio";
    /** Where nobody of a story stands, even when something is seen there. */
    private static final Set<String> NOWHERE = Set.of("sky", "skies", "clouds", "bank");

    private final Predicate<String> place;

    /** @param place whether there is a set of a name */
    public Cutter(Predicate<String> place) {
        this.place = name -> place.test(name) && !NOWHERE.contains(name);
    }

    /**
     * @param prompt the words as they were written; empty when they are not at hand
     * @param drawable whether a subject can be drawn, and is not only a word on a card
     */
    public List<Panel> cut(Brief brief, String prompt, Predicate<Brief.Subject> drawable) {
        List<Part> parts = isStory(brief) ? Parts.of(brief) : List.of();
        if (parts.size() < FEWEST) {
            return List.of(Panel.whole(brief));
        }
        var members = new Members(brief, drawable);
        var times = new Hours(prompt);
        var whereabouts = new Whereabouts(place);
        List<Panel> panels = new ArrayList<>();
        String where = opening(brief, parts, whereabouts);
        Hours.Hour hour = times.opening(brief, parts.getFirst());
        for (Part part : parts) {
            String named = named(part, times, whereabouts);
            where = named != null ? named : where.equals(NEUTRAL) ? Openings.of(part.sentences()) : where;
            hour = times.after(hour, part);
            List<Brief.Subject> there = members.of(part);
            if (there.isEmpty() && !panels.isEmpty()) {
                Panel last = panels.removeLast();
                panels.add(new Panel(last.fromSeconds(), part.to(), Draft.of(last.brief()).durationSeconds(part.to() - last.fromSeconds()).brief()));
            } else {
                panels.add(new Panel(part.from(), part.to(), new Excerpt(brief, part, there).brief(where, hour)));
            }
        }
        return panels;
    }

    private static boolean isStory(Brief brief) {
        boolean still = brief.camera().moves().stream().allMatch(move -> move.move().equals("static"));
        long sentences = brief.beats().stream().map(Brief.Beat::words).distinct().count();
        int crowd = brief.subjects().stream().mapToInt(subject -> Math.min(3, subject.count())).sum();
        return still && !brief.camera().framed() && sentences >= FEWEST && crowd >= CROWD;
    }

    private static @Nullable String named(Part part, Hours times, Whereabouts whereabouts) {
        String found = null;
        for (String sentence : part.sentences()) {
            String place = whereabouts.in(times.whole(sentence));
            found = place == null ? found : place;
        }
        return found;
    }

    /** Where it begins: in the place of the whole, unless that is where it comes to later. */
    private static String opening(Brief brief, List<Part> parts, Whereabouts whereabouts) {
        for (Part part : parts.subList(1, parts.size())) {
            for (String sentence : part.sentences()) {
                String later = whereabouts.in(sentence);
                if (later != null && (brief.setting().endsWith(later) || later.endsWith(brief.setting()))) {
                    return Openings.of(parts.getFirst().sentences());
                }
            }
        }
        return brief.setting();
    }
}
