package app.shotloom.node.pipeline.animatic.catalog;

/** How near in meaning a noun is to the names of the illustrations. */
@FunctionalInterface
public interface Nearness {
    /** The nearest illustration's name, and its cosine similarity. */
    record Nearest(String name, double similarity) {}

    Nearest to(String noun);
}
