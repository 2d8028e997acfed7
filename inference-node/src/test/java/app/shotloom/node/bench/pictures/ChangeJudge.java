package app.shotloom.node.bench.pictures;

import app.shotloom.node.bench.pictures.Expectation.Change;
import app.shotloom.node.pipeline.BlockingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether things change as they were asked to, and stay changed. */
final class ChangeJudge {
    private static final double GROWN = 1.25;

    /** How much of the colours of its own pixels must be other at the end. */
    private static final double CHANGED = 0.12;

    private final Screening screening;
    private final SubjectJudge subjects;

    ChangeJudge(Screening screening) {
        this.screening = screening;
        this.subjects = new SubjectJudge(screening);
    }

    List<Finding> findings(Change change) {
        List<BlockingReport.Subject> named = Nouns.of(screening.blocking(), change.noun());
        List<BlockingReport.Subject> looked = named.isEmpty() ? screening.blocking().subjects() : named;
        List<Finding> findings = new ArrayList<>();
        if (looked.isEmpty()) {
            return List.of(Finding.of(change.noun() + " changes", false, "nothing is in the picture"));
        }
        List<BlockingReport.Subject> one = List.of(looked.getFirst());
        switch (change.attribute()) {
            case "color" -> {
                if (change.before() != null) {
                    findings.add(subjects.coloured(change.noun(), change.before(), one, 0));
                }
                if (change.after() != null) {
                    findings.add(subjects.coloured(change.noun(), change.after(), one, screening.last()));
                }
            }
            case "size" -> findings.add(size(change, one.getFirst()));
            default -> findings.add(any(change, one.getFirst()));
        }
        return findings;
    }

    private Finding size(Change change, BlockingReport.Subject subject) {
        double first = screening.own(subject.id(), 0).area();
        double last = screening.own(subject.id(), screening.last()).area();
        double grown = first == 0 ? 0 : last / first;
        boolean passed = "bigger".equals(change.after()) ? grown > GROWN : grown > 0 && grown < 1 / GROWN;
        return Finding.of(change.noun() + " gets " + change.after(), passed, String.format("%.2f times its area", grown));
    }

    private Finding any(Change change, BlockingReport.Subject subject) {
        Mask first = screening.own(subject.id(), 0);
        Mask last = screening.own(subject.id(), screening.last());
        Map<Basic, Double> before = first.colours();
        Map<Basic, Double> after = last.colours();
        double moved = 0;
        for (Basic basic : Basic.values()) {
            moved += Math.abs(before.getOrDefault(basic, 0.0) - after.getOrDefault(basic, 0.0)) / 2;
        }
        double area = Math.abs(Math.log((last.area() + 1.0) / (first.area() + 1.0)));
        double inside = inside(first, last);
        boolean passed = first.area() > 0 && (moved > CHANGED || area > 0.25 || inside > CHANGED);
        return Finding.of(
                change.noun() + " is other at the end",
                passed,
                String.format("colours moved %.2f, area %.2f, pixels %.2f", moved, area, inside));
    }

    /** The share of the first frame's own pixels that are clearly other in the last frame. */
    private static double inside(Mask first, Mask last) {
        long other = first.changed().stream().filter(i -> first.frame().difference(last.frame(), i) > 34).count();
        return first.area() == 0 ? 0 : (double) other / first.area();
    }
}
