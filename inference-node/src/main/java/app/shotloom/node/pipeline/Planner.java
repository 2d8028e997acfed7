package app.shotloom.node.pipeline;

import app.shotloom.node.brief.Brief;

/** Stages a brief: decides where everybody stands when. */
public interface Planner {
    /**
     * The brief with its spots filled in, those that people pinned as they are.
     *
     * @param width pixels of the picture
     * @param height pixels of the picture
     */
    Brief planned(Brief brief, int width, int height);
}
