package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The first sentence: what kind of picture of what, where and when. */
final class Opening {
    private Opening() {}

    /**
     * Empty when there is nothing to say.
     *
     * @param idle subjects of whom nothing else is said
     */
    static String of(Brief brief, List<String> idle, Naming names) {
        var opening = new StringBuilder(shot(brief.camera(), idle.isEmpty() ? "scene" : "shot"));
        if (!idle.isEmpty()) {
            opening.append(" of ").append(Inflection.list(idle.stream().map(names::name).toList()));
        }
        String around = around(brief);
        opening.append(around.isEmpty() || around.startsWith(",") ? around : " " + around);
        return opening.toString().equals("a scene") ? "" : opening.toString();
    }

    /** Whether there is more to say than where and when it is: then it begins a sentence about who does what. */
    static boolean isPlain(Brief brief) {
        return shot(brief.camera(), "scene").equals("a scene");
    }

    /** "in a forest at night in the rain, lit by torches". */
    static String around(Brief brief) {
        List<String> parts = new ArrayList<>();
        if (!brief.setting().equals("studio")) {
            parts.add(place(brief.setting()));
        }
        Stream.of(
                        Phrases.of("time", brief.time()),
                        Phrases.of("season", brief.season()),
                        Phrases.of("weather", brief.weather()))
                .filter(Objects::nonNull)
                .forEach(parts::add);
        String light = brief.light() == null ? null : Phrases.of("light", brief.light());
        String lit = light != null ? ", " + light : brief.light() == null ? "" : ", in " + brief.light() + " light";
        return String.join(" ", parts) + lit;
    }

    private static String shot(Brief.Camera camera, String unframed) {
        String angle = Phrases.of("angle", camera.angle());
        String size = camera.framed() ? String.valueOf(Phrases.of("size", camera.size())) : angle == null ? unframed : "shot";
        String lens = Phrases.of("lens", camera.lens());
        return Inflection.withArticle(angle == null ? size : angle + " " + size) + (lens == null ? "" : " " + lens);
    }

    private static String place(String setting) {
        String head = setting.substring(setting.lastIndexOf(' ') + 1);
        String known = Phrases.of("setting", setting);
        if (known != null) {
            return known;
        }
        String like = Phrases.of("setting", head);
        boolean same = like != null && like.matches("(?:in|on|at) an? .*");
        String preposition = same ? String.valueOf(like).substring(0, 2) : "in";
        boolean named = Character.isUpperCase(setting.charAt(0)) || setting.matches("(?i)(?:the|a|an|her|his) .*");
        boolean many = head.matches(".*[^s]s$");
        return preposition + " " + (named || many ? setting : Inflection.withArticle(setting));
    }
}
