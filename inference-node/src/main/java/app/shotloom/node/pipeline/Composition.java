package app.shotloom.node.pipeline;

/**
 * Which picture a staging is planned for.
 *
 * @param width pixels of the picture
 * @param height pixels of the picture
 * @param seed that it will be drawn with: another one is another composition of the same facts
 */
public record Composition(int width, int height, long seed) {}
