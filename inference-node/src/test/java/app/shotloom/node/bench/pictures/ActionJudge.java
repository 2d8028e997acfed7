package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.BlockingReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What pixels can tell of people's actions: that they are there, that the engine knows what they do, and that they move.
 * Whether it reads as that action is for a person to say, who looks at the sheet.
 */
final class ActionJudge {
    private static final double MOVES = 0.015;

    private final Screening screening;
    private final SubjectJudge subjects;

    ActionJudge(Screening screening) {
        this.screening = screening;
        this.subjects = new SubjectJudge(screening);
    }

    List<Finding> findings(int people) {
        List<BlockingReport.Subject> persons = screening.blocking().subjects().stream()
                .filter(subject -> acts(subject) || Nouns.isSame("person", subject.label()))
                .filter(subjects::isSeen)
                .toList();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(people + " people", persons.size() >= people, persons.size() + " seen"));
        List<String> actions = screening.blocking().beats().stream().map(BlockingReport.Beat::action).distinct().toList();
        List<String> unknown = actions.stream().filter(screening.undepicted()::contains).toList();
        findings.add(Finding.of("an action that it can draw", !actions.isEmpty() && unknown.isEmpty(), actions + ", not drawn " + unknown));
        double moved = persons.stream().mapToDouble(this::moved).max().orElse(0);
        findings.add(Finding.of("somebody moves", moved > MOVES, String.format("%.1f %% of the pose", moved * 100)));
        findings.add(new Finding("reads as what it is", true, "look at the sheet", true));
        return findings;
    }

    /** Whoever does something, or has something done to them: a nurse is not called a person. */
    private boolean acts(BlockingReport.Subject subject) {
        return screening.blocking().beats().stream()
                .anyMatch(beat -> beat.subject().equals(subject.id()) || subject.id().equals(beat.object()));
    }

    private double moved(BlockingReport.Subject subject) {
        double most = 0;
        Mask first = screening.own(subject.id(), 0);
        for (int quarter = 1; quarter <= 4; quarter++) {
            Mask later = screening.own(subject.id(), screening.last() * quarter / 4);
            var either = (BitSet) first.changed().clone();
            either.or(later.changed());
            long other = either.stream().filter(i -> first.frame().difference(later.frame(), i) > 40).count();
            most = either.isEmpty() ? most : Math.max(most, (double) other / either.cardinality());
        }
        return most;
    }
}
