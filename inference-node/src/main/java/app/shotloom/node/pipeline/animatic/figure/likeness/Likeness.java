package app.shotloom.node.pipeline.animatic.figure.likeness;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import java.awt.Color;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks like; the same words always give the same likeness.
 *
 * @param key of the person: what words leave open is chosen by it
 * @param years old
 * @param tall relative to a grown-up of usual height
 * @param hairStyle a name of {@code hair.txt}, or {@code none} for a baby's tuft
 * @param beard {@code beard}, {@code longbeard}, {@code moustache}, {@code stubble} or null
 * @param aids {@code wheelchair}, {@code stick}, {@code crutch}
 */
public record Likeness(
        String key,
        double years,
        boolean female,
        double tall,
        Build build,
        Color skin,
        Color hair,
        String hairStyle,
        @Nullable String beard,
        Outfit outfit,
        Set<String> aids) {
    public Likeness {
        aids = Set.copyOf(aids);
    }

    public Likeness in(Outfit other) {
        return new Likeness(key, years, female, tall, build, skin, hair, hairStyle, beard, other, aids);
    }

    public Likeness coloured(Color otherSkin, Color otherHair) {
        return new Likeness(key, years, female, tall, build, otherSkin, otherHair, hairStyle, beard, outfit, aids);
    }
}
