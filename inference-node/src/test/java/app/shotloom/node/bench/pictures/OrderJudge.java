package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.BlockingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether one action follows another, in the account and in the pixels of the one who acts. */
final class OrderJudge {
    /** Of the pixels of both poses, those that only one of them has. */
    private static final double OTHER_POSE = 0.12;

    private final Screening screening;

    OrderJudge(Screening screening) {
        this.screening = screening;
    }

    List<Finding> findings(List<String> actions) {
        List<Finding> findings = new ArrayList<>();
        List<BlockingReport.Beat> told = new ArrayList<>();
        double after = -1;
        for (String action : actions) {
            BlockingReport.Beat beat = beat(action, after);
            findings.add(Finding.of(action, beat != null, beat == null ? "no beat for it after " + after + " s" : beat.action() + " from " + beat.startSeconds() + " s"));
            if (beat != null) {
                told.add(beat);
                after = beat.startSeconds();
            }
        }
        for (int i = 1; i < told.size(); i++) {
            findings.add(pose(told.get(i - 1), told.get(i)));
        }
        findings.addAll(known(told));
        return findings;
    }

    private BlockingReport.@org.jspecify.annotations.Nullable Beat beat(String action, double after) {
        return screening.blocking().beats().stream()
                .filter(beat -> beat.startSeconds() > after)
                .filter(beat -> says(action, beat.action()))
                .min(Comparator.comparingDouble(BlockingReport.Beat::startSeconds))
                .orElse(null);
    }

    /** Whether an action in the list's words has this verb: "get up and sweeping" has "sweep". */
    static boolean says(String action, String verb) {
        String[] parts = verb.toLowerCase(Locale.ROOT).split(" ");
        for (String word : action.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            String stem = parts[0].length() > 4 ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
            boolean silent = parts[0].endsWith("e") && word.equals(parts[0].substring(0, parts[0].length() - 1) + "ing");
            boolean same = silent || word.equals(parts[0]) || word.startsWith(stem) && word.length() <= parts[0].length() + 4;
            if (same && (word.endsWith("ing") || word.equals(parts[0]) || word.length() - parts[0].length() <= 2)) {
                return true;
            }
            if (parts[0].equals("lie") && word.equals("lying")) {
                return true;
            }
        }
        return false;
    }

    private Finding pose(BlockingReport.Beat first, BlockingReport.Beat second) {
        int before = frame((first.startSeconds() + Math.min(first.endSeconds(), second.startSeconds())) / 2);
        int later = frame((second.startSeconds() + second.endSeconds()) / 2);
        Mask a = screening.own(first.subject(), before);
        Mask b = screening.own(second.subject(), later);
        var union = (java.util.BitSet) a.changed().clone();
        union.or(b.changed());
        var only = (java.util.BitSet) a.changed().clone();
        only.xor(b.changed());
        double other = union.isEmpty() ? 0 : (double) only.cardinality() / union.cardinality();
        return Finding.of(
                first.action() + " looks other than " + second.action(),
                other > OTHER_POSE,
                String.format("%.0f %% of the pose's pixels", other * 100));
    }

    private List<Finding> known(List<BlockingReport.Beat> told) {
        return told.stream()
                .map(BlockingReport.Beat::action)
                .filter(action -> screening.undepicted().contains(action))
                .map(action -> Finding.of(action + " is drawn", false, "the engine says it cannot"))
                .toList();
    }

    private int frame(double seconds) {
        return (int) Math.clamp(Math.round(seconds * screening.blocking().framesPerSecond()), 0, screening.last());
    }
}
