package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.direction.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every relation holds between the final boxes: for several pairs, in every aspect, with several seeds. */
class RelationMatrixTest {
    private static final double[] ASPECTS = {16 / 9.0, 9 / 16.0, 1, 4 / 3.0, 2.39};
    private static final String[][] PAIRS = {
        {"dog", "table"}, {"apple", "bowl"}, {"mouse", "elephant"}, {"woman", "car"}, {"man", "horse"}, {"clock", "bench"},
        {"elephant", "car"}, {"giraffe", "cup"}
    };

    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"LEFT_OF", "RIGHT_OF", "ABOVE", "BELOW", "ON", "UNDER", "IN", "IN_FRONT_OF", "BEHIND", "NEXT_TO", "FAR_FROM"})
    void holdsBetweenTheBoxes(Where where) {
        List<String> wrong = new ArrayList<>();
        for (String[] pair : PAIRS) {
            for (double aspect : ASPECTS) {
                for (long seed = 1; seed <= 3; seed++) {
                    var staged = new Shot(4).with(1, pair).where(pair[0], where, pair[1]).staged(aspect, seed);
                    Place own = staged.at(pair[0], 1);
                    Place other = staged.at(pair[1], 1);
                    if (!holds(where, own, other, aspect) || !isInFrame(own, aspect) || !isInFrame(other, aspect)) {
                        wrong.add("%s %s %s at %.2f, seed %d: %s %s".formatted(pair[0], where, pair[1], aspect, seed, own, other));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"AT_LEFT", "AT_RIGHT", "AT_CENTRE", "AT_TOP", "AT_BOTTOM", "FAR", "NEAR"})
    void holdsInTheFrame(Where where) {
        List<String> wrong = new ArrayList<>();
        for (String[] pair : PAIRS) {
            for (double aspect : ASPECTS) {
                for (long seed = 1; seed <= 3; seed++) {
                    var staged = new Shot(4).with(1, pair).in("meadow").where(pair[0], where, null).staged(aspect, seed);
                    Place own = staged.at(pair[0], 1);
                    if (!holds(where, own, staged.at(pair[1], 1), aspect)) {
                        wrong.add("%s %s at %.2f, seed %d: %s".formatted(pair[0], where, aspect, seed, own));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    static boolean holds(Where where, Place a, Place b, double aspect) {
        double across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double gap = -across;
        return switch (where) {
            case LEFT_OF -> a.right() < b.left();
            case RIGHT_OF -> a.left() > b.right();
            case ABOVE -> a.base() < b.top() + 0.01 && across > 0;
            case BELOW -> b.base() < a.top() + 0.01 && across > 0;
            case ON -> a.x() > b.left() && a.x() < b.right() && a.top() < b.base() - b.height() * 0.4 && a.depth() < b.depth();
            case UNDER -> a.top() > b.top() + 0.2 * b.height() && a.x() > b.left() && a.x() < b.right();
            case IN -> a.left() > b.left() - 0.05 && a.right() < b.right() + 0.05 && a.height() < b.height() && a.depth() < b.depth();
            case IN_FRONT_OF -> a.depth() < b.depth() && a.base() > b.base() && across > 0.1 * Math.min(a.width(), b.width()) && seen(b, a) > 0.5;
            case BEHIND -> a.depth() > b.depth() && a.base() < b.base() && across > 0.1 * Math.min(a.width(), b.width()) && seen(a, b) > 0.5;
            case NEXT_TO -> gap > -0.01 && gap < 0.15;
            case FAR_FROM -> Math.abs(a.x() - b.x()) > 0.45 * aspect || Math.abs(a.base() - b.base()) > 0.2;
            case AT_LEFT -> a.x() < aspect * 0.4;
            case AT_RIGHT -> a.x() > aspect * 0.6;
            case AT_CENTRE -> Math.abs(a.x() - aspect / 2) < aspect * 0.08;
            case AT_TOP -> (a.top() + a.base()) / 2 < 0.42;
            case AT_BOTTOM -> a.base() > 0.7;
            case FAR -> a.base() < 0.66;
            case NEAR -> a.base() > 0.92;
            default -> false;
        };
    }

    /** How much of the first the second leaves to be seen. */
    private static double seen(Place far, Place near) {
        double wide = Math.min(far.right(), near.right()) - Math.max(far.left(), near.left());
        double high = Math.min(far.base(), near.base()) - Math.max(far.top(), near.top());
        return wide > 0 && high > 0 ? 1 - wide * high / (far.width() * far.height()) : 1;
    }

    private static boolean isInFrame(Place place, double aspect) {
        return place.left() > -0.02 && place.right() < aspect + 0.02 && place.top() > -0.03 && place.base() < 1.02;
    }
}
