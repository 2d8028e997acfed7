package app.shotloom.script.breakdown;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Scenes and shots that a screenplay suggests: a shot for each paragraph of action, with what is said in it. */
public final class Breakdown {
    private final List<Element> elements;
    private final Set<String> cast = new LinkedHashSet<>();
    private final SpokenNames names;
    private final List<SceneDraft> scenes = new ArrayList<>();

    private Breakdown(List<Element> elements) {
        this.elements = elements;
        elements.stream()
                .filter(element -> element.type() == ElementType.CHARACTER)
                .map(Element::character)
                .forEach(name -> cast.add(name == null ? "" : name));
        cast.remove("");
        names = new SpokenNames(cast);
        split();
    }

    public static Breakdown of(Screenplay play) {
        return new Breakdown(play.elements());
    }

    /** The shots that a few elements of a script suggest by themselves. */
    public static List<ShotDraft> shotsOf(List<Element> elements) {
        return new Breakdown(elements).shots(0, elements.size());
    }

    /** In the script's order. What comes before the first heading is a scene only if something happens there. */
    public List<SceneDraft> scenes() {
        return List.copyOf(scenes);
    }

    /** Everybody who speaks, in the order of their first words. */
    public List<String> characters() {
        return List.copyOf(cast);
    }

    private void split() {
        int from = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).type() == ElementType.SCENE_HEADING) {
                int begin = leading(i, from);
                add(from, begin);
                from = begin;
            }
        }
        add(from, elements.size());
    }

    /** Where a scene begins: with the sections, synopses and breaks right above its heading. */
    private int leading(int heading, int from) {
        int begin = heading;
        while (begin > from && isLeading(elements.get(begin - 1).type())) {
            begin--;
        }
        return begin;
    }

    private static boolean isLeading(ElementType type) {
        return type == ElementType.SECTION || type == ElementType.SYNOPSIS || type == ElementType.PAGE_BREAK;
    }

    private void add(int from, int to) {
        Element heading = elements.subList(from, to).stream()
                .filter(element -> element.type() == ElementType.SCENE_HEADING)
                .findFirst()
                .orElse(null);
        List<ShotDraft> shots = shots(from, to);
        if (heading != null || !shots.isEmpty()) {
            String title = heading == null ? "" : Plain.of(heading.text());
            scenes.add(new SceneDraft(title, heading == null ? null : heading.sceneNumber(), shots, from, to));
        }
    }

    private List<ShotDraft> shots(int from, int to) {
        var maker = new ShotMaker(names);
        for (int i = from; i < to; i++) {
            Element element = elements.get(i);
            if (element.type() == ElementType.ACTION && !isCue(element.text())) {
                maker.action(element.text(), i);
            } else if (element.character() != null) {
                maker.speech(element, i);
            }
        }
        return maker.made();
    }

    /** "FADE IN:" is said to the editor and shows nothing. */
    private static boolean isCue(String text) {
        String line = Plain.of(text).strip();
        return line.length() < 30 && line.matches("(?:FADE|CUT|DISSOLVE|IRIS|SMASH|MATCH)\\b[\\p{Lu} ]*[:.]?");
    }
}
