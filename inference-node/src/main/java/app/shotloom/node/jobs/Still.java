package app.shotloom.node.jobs;

/** A JPEG image of the given size in pixels. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared never
public record Still(int width, int height, byte[] jpeg) {}
