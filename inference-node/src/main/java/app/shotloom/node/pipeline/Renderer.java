package app.shotloom.node.pipeline;

/** An engine: turns orders into frames. One Spring bean for each engine; it may be asked by one thread at a time. */
public interface Renderer {
    /** The name that orders ask for it by, such as {@code animatic}. */
    String engine();

    /** Name and version, such as {@code animatic-1}; changes when the same order would give other pictures. */
    String version();

    /**
     * Reads the order's words and prepares to draw. Fast: the first frame is awaited by people.
     *
     * @throws RuntimeException when this order cannot be drawn; the job then fails
     */
    Rendering begin(RenderOrder order);
}
