package app.shotloom.brief.internal;

/**
 * Tells whether there is something else to read than before.
 *
 * @param own SHA-256 of the words, length, shape, sheets and corrections, in hex
 * @param carried SHA-256 of what earlier shots leave
 */
public record Prints(String own, String carried) {}
