package app.shotloom.shots;

import java.time.Instant;

/**
 * A take with all that is kept of it, to be taken along to another board or another installation.
 *
 * @param number within its shot, from 1; there may be gaps
 * @param chosen whether the board uses it
 * @param byHand whether a person chose it, so that no newer take comes in its place
 */
public record KeptTake(NewTake take, int number, Instant madeAt, boolean approved, boolean chosen, boolean byHand) {}
