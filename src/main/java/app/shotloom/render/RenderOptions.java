package app.shotloom.render;

import org.jspecify.annotations.Nullable;

/** What may be chosen for a render; whatever is null is chosen by the program. Sizes in pixels. */
public record RenderOptions(
        @Nullable String engine,
        @Nullable Long seed,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer framesPerSecond) {

    /** Nothing chosen: the usual engine, the seed of the picture that this one corrects, the size of the shot's aspect ratio, 24 frames a second. */
    public static final RenderOptions USUAL = new RenderOptions(null, null, null, null, null);
}
