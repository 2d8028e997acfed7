package app.shotloom.board.change;

import java.util.UUID;

/**
 * One side of one thing on a board, which has a value of its own: the prompt of this shot, the place of that scene.
 *
 * @param subject what kind of thing: {@code board}, {@code scene}, {@code shot}, {@code take}, {@code sheet}, …
 * @param aspect which side of it: {@link #EXISTENCE}, {@link #PLACE}, or a name of the owner's
 */
public record Facet(String subject, UUID target, String aspect) {

    /** Whether a thing is there: {@link #HERE}, {@link #GONE}, or null before it was made. */
    public static final String EXISTENCE = "existence";

    /** Where it stands, as {@link Place} writes it. */
    public static final String PLACE = "place";

    public static final String HERE = "here";
    public static final String GONE = "gone";

    public static Facet existence(String subject, UUID target) {
        return new Facet(subject, target, EXISTENCE);
    }

    public static Facet place(String subject, UUID target) {
        return new Facet(subject, target, PLACE);
    }

    public boolean isExistence() {
        return aspect.equals(EXISTENCE);
    }

    public boolean isPlace() {
        return aspect.equals(PLACE);
    }
}
