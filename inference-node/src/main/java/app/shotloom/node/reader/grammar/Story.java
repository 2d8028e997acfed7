package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.grammar.Steps.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that the sentences of a shot say, in the order they say it; times are steps until the brief is written. */
final class Story {
    /** Someone does something. {@code goal} is whether it ends by getting somewhere. */
    record Doing(
            Entity who,
            String action,
            @Nullable Entity what,
            @Nullable Entity whom,
            List<String> manner,
            Step step,
            boolean passing,
            boolean goal,
            String words) {}

    /** Something is somewhere. {@code arrives} is whether it gets there in the step, by moving. */
    record Standing(
            Entity what, Where where, @Nullable Entity by, Step step, boolean arrives, boolean onlyThere, String words) {}

    /** Something changes; without a step it is so from the start. */
    record Turning(
            Entity what,
            String attribute,
            String value,
            @Nullable String before,
            @Nullable Step step,
            boolean slowly,
            String words) {}

    final Steps steps = new Steps();
    final List<Doing> doings = new ArrayList<>();
    final List<Standing> standings = new ArrayList<>();
    final List<Turning> turnings = new ArrayList<>();
    final Set<String> absent = new LinkedHashSet<>();
    final Set<String> undepicted = new LinkedHashSet<>();
    @Nullable String setting;
    /** Whether it is a place that is seen from within. */
    boolean within;
    /** Whether the setting was said of the whole, not passed through. */
    boolean settled;
    /** Whether the setting is a small thing that is a world to those in it. */
    boolean world;
    /** Whether the setting is a sheet of the board, which no common noun beside it replaces. */
    boolean onLocation;

    /** Whether someone already does something in a step. */
    boolean acts(Entity who, Step step) {
        return doings.stream().anyMatch(doing -> doing.who() == who && doing.step() == step);
    }

    /** Whether anything was said to be so in a step. */
    boolean holds(Step step) {
        return standings.stream().anyMatch(one -> one.step() == step) || turnings.stream().anyMatch(one -> one.step() == null || one.step() == step);
    }

    /** Says of another what was said of somebody. */
    void copy(Entity one, Entity other) {
        List.copyOf(doings).stream().filter(doing -> doing.who() == one).forEach(doing -> doings.add(new Doing(
                other, doing.action(), doing.what(), doing.whom(), doing.manner(), doing.step(), doing.passing(), doing.goal(), doing.words())));
        List.copyOf(standings).stream().filter(standing -> standing.what() == one).forEach(standing -> stand(new Standing(
                other, standing.where(), standing.by(), standing.step(), standing.arrives(), standing.onlyThere(), standing.words())));
    }

    void stand(Standing standing) {
        if (standing.what() == standing.by()) {
            return;
        }
        boolean known = standings.stream().anyMatch(one -> one.what() == standing.what()
                && one.where() == standing.where()
                && one.by() == standing.by()
                && one.step() == standing.step());
        if (!known) {
            standings.add(standing);
        }
    }
}
