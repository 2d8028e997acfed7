package app.shotloom.node.bench.pictures;

import java.util.Locale;

/** Whether the place that was asked for is the one that was drawn, and not neutral ground. */
final class SceneJudge {
    /** The share of the frame that must be other than in the neutral studio. */
    private static final double OTHER = 0.25;

    private SceneJudge() {}

    static Finding finding(String scene, Screening screening, Pixels studio) {
        Pixels frame = screening.frames().getFirst();
        int other = 0;
        for (int i = 0; i < frame.rgb().length; i++) {
            other += frame.difference(studio, i) > 24 ? 1 : 0;
        }
        double share = (double) other / frame.rgb().length;
        String setting = String.valueOf(screening.blocking().setting());
        boolean named = isSame(scene, setting);
        boolean known = screening.undepicted().stream().noneMatch(word -> isSame(scene, word));
        return Finding.of(
                "scene: " + scene,
                named && known && share > OTHER,
                "set \"" + setting + "\", " + Math.round(share * 100) + " % other than the studio" + (known ? "" : ", not known"));
    }

    private static boolean isSame(String scene, String setting) {
        String a = scene.toLowerCase(Locale.ROOT);
        String b = setting.toLowerCase(Locale.ROOT);
        return !b.isBlank() && (a.contains(b) || b.contains(a));
    }
}
