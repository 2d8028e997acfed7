package app.shotloom.node.bench.pictures;

import java.util.List;

/** What was found of a prompt's picture. It is right when every check that pixels can decide is. */
record Verdict(Prompt prompt, List<Finding> findings, long renderMillis) {
    boolean isRight() {
        return !findings.isEmpty() && findings.stream().allMatch(finding -> finding.passed() || finding.byLooking());
    }

    boolean byLooking() {
        return findings.stream().anyMatch(Finding::byLooking);
    }
}
