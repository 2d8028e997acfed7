package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;

/** Turns words into a brief. */
public interface BriefReader {
    /** Never fails on what the words say: what is not understood is named in the brief. */
    Brief read(BriefOrder order);
}
