package app.shotloom.script.breakdown;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the passages of one shot: what happens, then what is said while it is seen. */
final class ShotMaker {
    /** A shot of talking heads is cut after about so many seconds. */
    private static final int MOST_WORDS_SPOKEN = 40;

    private final SpokenNames cast;
    private final List<ShotDraft> made = new ArrayList<>();
    private final List<Integer> elements = new ArrayList<>();
    private final List<String> speeches = new ArrayList<>();
    private final Set<String> characters = new LinkedHashSet<>();
    private String prompt = "";
    private String manner = "";
    private String speaker = "";
    private int spoken;

    /** @param cast everybody who speaks anywhere in the script */
    ShotMaker(SpokenNames cast) {
        this.cast = cast;
    }

    List<ShotDraft> made() {
        end();
        return made;
    }

    void action(String text, int index) {
        end();
        prompt = Plain.of(text).strip();
        elements.add(index);
        characters.addAll(cast.in(prompt));
    }

    /** A line of somebody's speech: cue, parenthetical, words or song. */
    void speech(Element element, int index) {
        String name = element.character() == null ? "" : element.character();
        if (element.type() == ElementType.CHARACTER) {
            if (spoken > 0 && spoken >= MOST_WORDS_SPOKEN && !element.dual()) {
                end();
            }
            speaker = name;
            characters.add(name);
        } else if (element.type() == ElementType.PARENTHETICAL) {
            manner = Plain.of(element.text()).strip();
        } else {
            String words = Plain.of(element.text()).replaceAll("\\s*\\n\\s*", " ").strip();
            speeches.add(speaker + (manner.isEmpty() ? "" : " " + manner) + ": " + words);
            spoken += Timing.words(words);
            manner = "";
        }
        elements.add(index);
    }

    private void end() {
        if (!elements.isEmpty()) {
            String seen = prompt.isEmpty() ? talk() : prompt;
            double seconds = Timing.of(Timing.words(prompt), spoken, speeches.size());
            made.add(new ShotDraft(seen, String.join("\n", speeches), seconds, List.copyOf(characters), elements));
        }
        elements.clear();
        speeches.clear();
        characters.clear();
        prompt = "";
        manner = "";
        spoken = 0;
    }

    /** What is seen while people only talk. */
    private String talk() {
        List<String> names = characters.stream().map(Names::inSentence).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst() + " speaks.";
            case 2 -> names.getFirst() + " and " + names.getLast() + " talk.";
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast() + " talk.";
        };
    }
}
