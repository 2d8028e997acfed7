package app.shotloom.node.reader;

import java.util.List;

/** Reads a shot's words into a brief. */
public interface BriefReader {
    /** The same words and cast always give the same brief. */
    Brief read(Words words, List<CastMember> cast);
}
