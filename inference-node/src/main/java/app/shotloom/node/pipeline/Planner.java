package app.shotloom.node.pipeline;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.CastMember;
import java.util.List;

/** Stages a brief: decides where everybody stands when. */
public interface Planner {
    /**
     * The brief with its spots filled in as the picture will show them, those that people pinned as they are.
     *
     * @param cast the sheets of whoever is in it
     */
    Brief planned(Brief brief, List<CastMember> cast, Composition composition);
}
