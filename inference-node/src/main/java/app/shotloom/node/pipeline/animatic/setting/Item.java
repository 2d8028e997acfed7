package app.shotloom.node.pipeline.animatic.setting;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something of a set: a feature that is drawn to fit the frame, or a thing that stands or hangs somewhere.
 *
 * @param what the feature, the element or the illustration
 * @param color of a feature, where it is not its usual one
 * @param x its middle, as a share of the frame's width; negative for a feature
 * @param height in frame heights
 * @param nearness of the ground it stands on
 * @param raised how far above that ground it is, in frame heights
 * @param count how many there are in a row
 * @param apart as a share of the frame's width
 */
record Item(
        String what, @Nullable Color color, double x, double height, double nearness, double raised, int count, double apart) {
    static final double BACK = 0.62;

    private static final Pattern FORM = Pattern.compile(
            "([^@=]+)(?:=([0-9A-F]{6}))?(?:@(-?[0-9.]+):([0-9.]+)(?:\\^([0-9.]+))?(?:\\+(-?[0-9.]+))?(?:\\*(\\d+)/([0-9.]+))?)?");

    boolean isThing() {
        return height > 0;
    }

    /** Reads {@code feature}, {@code feature=COLOUR} or {@code thing@x:height^nearness+raised*count/apart}. */
    static Item parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no item of a set.");
        }
        String color = form.group(2);
        return new Item(
                form.group(1).strip(),
                color == null ? null : new Color(Integer.parseInt(color, 16)),
                number(form.group(3), -1),
                number(form.group(4), 0),
                number(form.group(5), BACK),
                number(form.group(6), 0),
                (int) number(form.group(7), 1),
                number(form.group(8), 0));
    }

    private static double number(@Nullable String text, double otherwise) {
        return text == null ? otherwise : Double.parseDouble(text);
    }
}
