package app.shotloom.node.reader.grammar;

import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Doing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps of a long story as many steps as a shot has time for, the ones that show most. */
final class Plot {
    private static final double SHORTEST_STEP = 0.6;
    private static final int FEWEST = 6;

    private Plot() {}

    static void shorten(Story story, Lists lists, double seconds) {
        List<Step> eventful = story.steps.all().stream().filter(step -> step.eventful).toList();
        int most = Math.max(FEWEST, (int) (seconds / SHORTEST_STEP));
        if (eventful.size() <= most) {
            return;
        }
        List<Step> weakest = new ArrayList<>(eventful);
        weakest.sort(Comparator.comparingInt(step -> worth(story, lists, step)));
        Set<Step> gone = new HashSet<>(weakest.subList(0, eventful.size() - most));
        for (Doing doing : story.doings) {
            if (gone.contains(doing.step())) {
                story.undepicted.add(doing.action());
            }
        }
        story.doings.removeIf(doing -> gone.contains(doing.step()));
        story.standings.removeIf(standing -> gone.contains(standing.step()) && standing.arrives());
        story.turnings.removeIf(turning -> turning.step() != null && gone.contains(turning.step()));
        gone.forEach(step -> step.eventful = false);
    }

    private static int worth(Story story, Lists lists, Step step) {
        int worth = 0;
        for (Doing doing : story.doings) {
            if (doing.step() == step) {
                boolean thought = lists.is("mental", doing.action());
                worth += thought ? 0 : 4 + (doing.what() == null ? 0 : 2) + (lists.is("motion", doing.action()) || lists.is("punctual", doing.action()) ? 1 : 0);
            }
        }
        return worth + (int) story.turnings.stream().filter(turning -> turning.step() == step).count() * 4;
    }
}
