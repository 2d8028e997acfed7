package app.shotloom.board.canvas;

import org.jspecify.annotations.Nullable;

/**
 * One part of what a shot shows on its tile and in the inspector.
 *
 * @param part the property of the {@code shot-tile} and {@code shot-picture} elements that takes it: words, take or draw
 * @param shown a record as in {@code frontend/board/faces.ts}, or null where there is nothing to show
 */
public record Face(String part, @Nullable Object shown) {}
