package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.reader.caption.Caption;
import app.shotloom.node.reader.corrections.Corrections;

/** What every reading ends with, whoever read: people's corrections, and the caption of the outcome. */
public final class Finishing {
    private Finishing() {}

    /** A caption that people wrote stays. */
    public static Brief finished(Brief read, BriefOrder order) {
        Brief brief = Corrections.applied(Draft.of(read).caption("").brief(), order.corrections());
        return brief.caption().isEmpty()
                ? Draft.of(brief).caption(Caption.of(brief, order.cast())).brief()
                : brief;
    }
}
