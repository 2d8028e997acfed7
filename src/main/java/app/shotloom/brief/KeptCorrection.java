package app.shotloom.brief;

import app.shotloom.identity.UserId;
import java.time.Instant;

/** A correction that holds for a shot, by whom and since when. */
public record KeptCorrection(CorrectionId id, Correction correction, UserId by, Instant at) {}
