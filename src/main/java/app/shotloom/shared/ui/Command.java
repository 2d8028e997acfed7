package app.shotloom.shared.ui;

/**
 * Something that can be done or gone to from the palette.
 *
 * @param section what it is among: commands of the board, shots found, …
 * @param hint the key for it, or where it is; may be empty
 */
public record Command(String section, String label, String hint, Runnable run) {}
