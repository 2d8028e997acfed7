package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.BlockingReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of a story's panels as one: who is in several of them is one subject, seen in each. */
final class StoryAccount {
    private final Brief brief;
    private final List<Reel> reels;
    private final List<BlockingReport> reports;

    /** @param reports one for each of the reels, in their times */
    StoryAccount(Brief brief, List<Reel> reels, List<BlockingReport> reports) {
        this.brief = brief;
        this.reels = reels;
        this.reports = reports;
    }

    BlockingReport report(List<String> undepicted) {
        BlockingReport first = reports.getFirst();
        List<BlockingReport.Relation> relations = new ArrayList<>();
        List<BlockingReport.Beat> beats = new ArrayList<>();
        List<BlockingReport.State> states = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            double from = reels.get(i).panel().fromSeconds();
            reports.get(i).relations().forEach(one -> relations.add(new BlockingReport.Relation(
                    one.subject(), one.relation(), one.object(), one.startSeconds() + from, one.endSeconds() + from)));
            reports.get(i).beats().forEach(one -> beats.add(
                    new BlockingReport.Beat(one.subject(), one.action(), one.object(), one.startSeconds() + from, one.endSeconds() + from)));
            reports.get(i).states().forEach(one -> states.add(
                    new BlockingReport.State(one.subject(), one.attribute(), one.state(), one.fromSeconds() + from)));
        }
        return new BlockingReport(
                first.width(), first.height(), first.framesPerSecond(), first.frameCount(), brief.caption(), first.setting(), first.time(),
                first.look(), subjects(), relations, beats, states, first.camera(), undepicted);
    }

    private List<BlockingReport.Subject> subjects() {
        Map<String, BlockingReport.Subject> all = new LinkedHashMap<>();
        for (BlockingReport report : reports) {
            for (BlockingReport.Subject one : report.subjects()) {
                all.merge(one.id(), one, StoryAccount::joined);
            }
        }
        return List.copyOf(all.values());
    }

    private static BlockingReport.Subject joined(BlockingReport.Subject one, BlockingReport.Subject later) {
        List<BlockingReport.Box> boxes = new ArrayList<>(one.boxes());
        boxes.addAll(later.boxes());
        return new BlockingReport.Subject(one.id(), one.label(), one.characterId(), one.color(), boxes);
    }

    /** What no panel shows. */
    static List<String> undepicted(Brief brief, List<Reel> reels) {
        Set<String> undepicted = new LinkedHashSet<>(brief.undepicted());
        for (Brief.Subject subject : brief.subjects()) {
            boolean shown = reels.stream().anyMatch(reel -> reel.panel().brief().subjects().stream().anyMatch(one -> one.id().equals(subject.id())));
            if (!shown) {
                undepicted.add(subject.label());
            }
        }
        reels.forEach(reel -> undepicted.addAll(reel.account().undepicted()));
        return List.copyOf(undepicted);
    }
}
