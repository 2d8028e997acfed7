package app.shotloom.brief;

import org.jspecify.annotations.Nullable;

/**
 * What there is to read of a shot, and the brief of exactly that.
 *
 * @param brief null where it has not been read yet
 */
public record BriefReading(BriefOrder order, @Nullable Brief brief) {}
