package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.BlockingReport;
import java.util.ArrayList;
import java.util.List;

/** Holds a screening against what was expected of it. */
final class Judge {
    private final Pixels studio;

    /** @param studio a frame of neutral ground with nothing on it */
    Judge(Pixels studio) {
        this.studio = studio;
    }

    List<Finding> findings(Prompt prompt, Screening screening) {
        Expectation expected = Expectations.of(prompt);
        List<Finding> findings = new ArrayList<>();
        var subjects = new SubjectJudge(screening);
        var places = new PlaceJudge(screening);
        var changes = new ChangeJudge(screening);
        expected.subjects().forEach(wanted -> findings.addAll(subjects.findings(wanted)));
        expected.places().forEach(placed -> findings.add(places.finding(placed)));
        expected.changes().forEach(change -> findings.addAll(changes.findings(change)));
        if (!expected.actions().isEmpty()) {
            findings.addAll(new OrderJudge(screening).findings(expected.actions()));
        }
        if (expected.camera() != null) {
            findings.add(CameraJudge.finding(expected.camera(), Flow.of(screening.frames())));
        }
        if (expected.scene() != null) {
            findings.add(SceneJudge.finding(expected.scene(), screening, studio));
        }
        switch (prompt.kind()) {
            case "human_action" -> findings.addAll(new ActionJudge(screening).findings(1));
            case "Human_Interaction" -> findings.addAll(new ActionJudge(screening).findings(2));
            default -> {
                if (findings.isEmpty()) {
                    findings.addAll(general(subjects, screening));
                }
            }
        }
        return findings;
    }

    /** For prompts whose list asks people: everything named is there, and nothing is left out. */
    private static List<Finding> general(SubjectJudge subjects, Screening screening) {
        List<Finding> findings = new ArrayList<>();
        for (BlockingReport.Subject subject : screening.blocking().subjects()) {
            findings.add(Finding.of(subject.label(), subjects.isSeen(subject), subject.id()));
        }
        findings.add(Finding.of("everything is drawn", screening.undepicted().isEmpty(), "not drawn " + screening.undepicted()));
        findings.add(new Finding("tells what was written", true, "look at the sheet", true));
        return findings;
    }
}
