package app.shotloom.node.bench.pictures;

import app.shotloom.node.bench.pictures.Expectation.Wanted;
import app.shotloom.node.pipeline.BlockingReport;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whether who and what was asked for can be seen, how many of them, and in which colour. */
final class SubjectJudge {
    /** Of its own box, pixels that are other without it; a bicycle is mostly air. */
    private static final double ENOUGH = 0.12;

    /** Of the frame: less is a speck. */
    private static final double SPECK = 0.0008;

    private static final double DOMINANT = 0.34;

    private final Screening screening;

    SubjectJudge(Screening screening) {
        this.screening = screening;
    }

    List<Finding> findings(Wanted wanted) {
        List<BlockingReport.Subject> named = Nouns.of(screening.blocking(), wanted.noun());
        List<BlockingReport.Subject> seen = named.stream().filter(this::isSeen).toList();
        List<Finding> findings = new ArrayList<>();
        boolean unknown = screening.undepicted().stream().anyMatch(word -> Nouns.isSame(wanted.noun(), word));
        boolean right = wanted.count() == 0 ? !seen.isEmpty() : seen.size() == wanted.count() && named.size() == wanted.count();
        String count = wanted.count() == 0 ? "at least 1" : String.valueOf(wanted.count());
        findings.add(Finding.of(
                wanted.noun(), right && !unknown, count + " asked, " + named.size() + " named, " + seen.size() + " seen" + (unknown ? ", not known" : "")));
        if (wanted.color() != null) {
            findings.add(coloured(wanted.noun(), wanted.color(), seen, screening.last() / 2));
        }
        return findings;
    }

    /** The box differs from the same frame without the subject, somewhere in the clip. */
    boolean isSeen(BlockingReport.Subject subject) {
        for (BlockingReport.Box box : subject.boxes()) {
            if (box.frame() <= screening.last()) {
                Mask own = screening.own(subject.id(), box.frame());
                var where = new Rectangle(box.x(), box.y(), box.width(), box.height());
                double speck = SPECK * own.frame().width() * own.frame().height();
                if (own.area() > speck && own.share(where) >= ENOUGH) {
                    return true;
                }
            }
        }
        return false;
    }

    Finding coloured(String noun, String color, List<BlockingReport.Subject> subjects, int frame) {
        Basic asked = Basic.named(color);
        if (asked == null) {
            return new Finding(color + " " + noun, !subjects.isEmpty(), "not one of the basic colours", true);
        }
        String why = subjects.isEmpty() ? "nobody to look at" : "";
        boolean passed = !subjects.isEmpty();
        for (BlockingReport.Subject subject : subjects) {
            Map<Basic, Double> shares = screening.own(subject.id(), frame).colours();
            double own = shares.getOrDefault(asked, 0.0);
            Basic most = most(shares);
            passed &= own >= DOMINANT && (most == asked || own >= 0.45);
            why += subject.id() + " is " + Math.round(own * 100) + " % " + color + ", mostly " + most + " ";
        }
        return Finding.of(color + " " + noun, passed, why.strip());
    }

    private static Basic most(Map<Basic, Double> shares) {
        return shares.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Basic.GRAY);
    }
}
