package app.shotloom.node.reader;

import org.jspecify.annotations.Nullable;

/**
 * What the user wrote about a shot.
 *
 * @param prompt what is to be seen; {@code @Mia} names a member of the cast
 * @param dialogue what is said, may be empty
 * @param cameraSize the shot size chosen on the board, such as {@code medium}, or null to read it from the prompt
 * @param cameraMove the camera move chosen on the board, such as {@code pan-left}, or null to read it from the prompt
 */
public record Words(String prompt, String dialogue, @Nullable String cameraSize, @Nullable String cameraMove) {}
